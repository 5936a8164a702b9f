/** What a published paper says, field by field, blank where nothing is printed. */
@NullMarked
package sightline.papers.reading.paper;

import org.jspecify.annotations.NullMarked;

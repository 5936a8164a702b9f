/** What is asked of the reading age. */
@NullMarked
package sightline.papers.plain;

import org.jspecify.annotations.NullMarked;

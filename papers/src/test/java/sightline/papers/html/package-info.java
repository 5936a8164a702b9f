/** What is asked of the HTML of a report. */
@NullMarked
package sightline.papers.html;

import org.jspecify.annotations.NullMarked;

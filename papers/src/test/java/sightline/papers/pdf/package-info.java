/** What is asked of the PDF of a report. */
@NullMarked
package sightline.papers.pdf;

import org.jspecify.annotations.NullMarked;

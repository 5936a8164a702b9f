/** What is asked of the Word document of a report. */
@NullMarked
package sightline.papers.word;

import org.jspecify.annotations.NullMarked;

/** The lines of a paper as its layout groups them: headings, items with their markers, paragraphs and rows of tables. */
@NullMarked
package sightline.papers.reading.page;

import org.jspecify.annotations.NullMarked;

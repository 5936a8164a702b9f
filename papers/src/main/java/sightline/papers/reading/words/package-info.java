/** Who is asked, when by, and how asking is worded, by the grammar of council papers. */
@NullMarked
package sightline.papers.reading.words;

import org.jspecify.annotations.NullMarked;

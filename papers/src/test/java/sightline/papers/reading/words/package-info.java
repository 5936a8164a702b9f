/** Tests of who is asked, when by, and how asking is worded. */
@NullMarked
package sightline.papers.reading.words;

import org.jspecify.annotations.NullMarked;

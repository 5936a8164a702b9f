/** Tests of measuring how well papers are read. */
@NullMarked
package sightline.papers.reading.score;

import org.jspecify.annotations.NullMarked;

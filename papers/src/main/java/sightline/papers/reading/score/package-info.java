/** How well papers are read, measured against what a careful person reads in them. */
@NullMarked
package sightline.papers.reading.score;

import org.jspecify.annotations.NullMarked;

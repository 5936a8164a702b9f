/** Finds what a paper recommends, in whatever layout it is printed. */
@NullMarked
package sightline.papers.reading.ask;

import org.jspecify.annotations.NullMarked;

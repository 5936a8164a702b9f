/** Tests of taking the lines of a paper apart and putting them together. */
@NullMarked
package sightline.papers.reading.page;

import org.jspecify.annotations.NullMarked;

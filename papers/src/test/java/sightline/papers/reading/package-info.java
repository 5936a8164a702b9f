/** Tests of reading papers whole: the published ones beside the project, and invented ones in many layouts. */
@NullMarked
package sightline.papers.reading;

import org.jspecify.annotations.NullMarked;

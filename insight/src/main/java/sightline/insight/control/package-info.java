/** The XmR control chart: which points of a series are signals and which are the noise of a stable process. */
@NullMarked
package sightline.insight.control;

import org.jspecify.annotations.NullMarked;

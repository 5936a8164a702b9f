/** Tests of the formulas of queueing theory. */
@NullMarked
package sightline.insight.queue;

import org.jspecify.annotations.NullMarked;

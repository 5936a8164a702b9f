/** Formulas of queueing theory: what a wait must come to when demand, capacity and chance are given. */
@NullMarked
package sightline.insight.queue;

import org.jspecify.annotations.NullMarked;

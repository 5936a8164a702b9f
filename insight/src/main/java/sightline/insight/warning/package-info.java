/** The early warning on published figures: throughput, the risk of a collapse next year, and how good that alarm has been. */
@NullMarked
package sightline.insight.warning;

import org.jspecify.annotations.NullMarked;

/** How a speed is measured and compared: samples, rounds that alternate with a reference, ratios. */
@NullMarked
package sightline.bench.measure;

import org.jspecify.annotations.NullMarked;

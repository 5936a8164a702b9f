package planted.core.journey;

import org.hipparchus.stat.descriptive.rank.Median;
import org.jspecify.annotations.Nullable;

/** Planted: the law needs no statistics. */
record Averaged(@Nullable Median median) {}

package planted.core.insight;

import java.time.LocalDate;
import java.util.List;
import org.hipparchus.stat.descriptive.rank.Median;
import org.jspecify.annotations.Nullable;

/** Innocent: the core may use the JDK, JSpecify and Hipparchus. */
record Quiet(List<LocalDate> dates, @Nullable Median median) {}

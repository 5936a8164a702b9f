package sightline.insight.control;

import java.util.Locale;
import java.util.Optional;
import sightline.insight.indicator.Direction;

/** Whether the process, as it is, will meet its target. */
public enum Assurance {
    CONSISTENT_PASS,
    CONSISTENT_FAIL,
    /** The target lies within the limits, or there are none: only chance decides whether a value meets it. */
    INCONSISTENT;

    static Optional<Assurance> of(ChartOptions options, Optional<Limits> last) {
        if (options.target().isEmpty() || options.direction() == Direction.NEUTRAL) {
            return Optional.empty();
        }
        double target = options.target().getAsDouble();
        boolean higherIsBetter = options.direction() == Direction.INCREASE;
        if (last.filter(limits -> target > limits.upper()).isPresent()) {
            return Optional.of(higherIsBetter ? CONSISTENT_FAIL : CONSISTENT_PASS);
        }
        if (last.filter(limits -> target < limits.lower()).isPresent()) {
            return Optional.of(higherIsBetter ? CONSISTENT_PASS : CONSISTENT_FAIL);
        }
        return Optional.of(INCONSISTENT);
    }

    /** The name that NHSRplotthedots 0.2.2 prints. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package sightline.insight.control;

import java.util.Locale;

/** What the latest point says of the process: the icon that NHS England's Making Data Count puts on a chart. */
public enum Variation {
    COMMON_CAUSE,
    IMPROVEMENT_HIGH,
    IMPROVEMENT_LOW,
    CONCERN_HIGH,
    CONCERN_LOW,
    NEUTRAL_HIGH,
    NEUTRAL_LOW;

    static Variation of(ChartPoint point) {
        boolean up = point.cause().way() > 0;
        return switch (point.type()) {
            case COMMON_CAUSE -> COMMON_CAUSE;
            case SPECIAL_CAUSE_IMPROVEMENT -> up ? IMPROVEMENT_HIGH : IMPROVEMENT_LOW;
            case SPECIAL_CAUSE_CONCERN -> up ? CONCERN_HIGH : CONCERN_LOW;
            case SPECIAL_CAUSE_NEUTRAL_HIGH -> NEUTRAL_HIGH;
            case SPECIAL_CAUSE_NEUTRAL_LOW -> NEUTRAL_LOW;
        };
    }

    /** Stable name, in lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}

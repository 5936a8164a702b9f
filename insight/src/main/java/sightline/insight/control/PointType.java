package sightline.insight.control;

import java.util.Locale;
import sightline.insight.indicator.Direction;

/** What a point means to people who want the measure to go one way. */
public enum PointType {
    COMMON_CAUSE("no signal"),
    SPECIAL_CAUSE_IMPROVEMENT("improvement"),
    SPECIAL_CAUSE_CONCERN("concern"),
    SPECIAL_CAUSE_NEUTRAL_HIGH("change upwards"),
    SPECIAL_CAUSE_NEUTRAL_LOW("change downwards");

    private final String words;

    PointType(String words) {
        this.words = words;
    }

    static PointType of(Cause cause, Direction direction) {
        if (!cause.isSpecial()) {
            return COMMON_CAUSE;
        }
        boolean up = cause.way() > 0;
        return switch (direction) {
            case INCREASE -> up ? SPECIAL_CAUSE_IMPROVEMENT : SPECIAL_CAUSE_CONCERN;
            case DECREASE -> up ? SPECIAL_CAUSE_CONCERN : SPECIAL_CAUSE_IMPROVEMENT;
            case NEUTRAL -> up ? SPECIAL_CAUSE_NEUTRAL_HIGH : SPECIAL_CAUSE_NEUTRAL_LOW;
        };
    }

    /** The name that NHSRplotthedots 0.2.2 prints. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The same for people, as it stands in a table. */
    public String words() {
        return words;
    }
}

package sightline.insight.control;

/** What a point owes its value to: chance, or one of the rules that say it is more than that. */
public enum Cause {
    /** Nothing but the usual variation of the process. */
    COMMON("Common Cause", 0, "within the usual variation"),
    ABOVE_UPPER_LIMIT("Above UCL", 1, "above the upper limit"),
    BELOW_LOWER_LIMIT("Below LCL", -1, "below the lower limit"),
    RISING_TREND("7 Point Trend (Increasing)", 1, "in a row of seven or more rising values"),
    FALLING_TREND("7 Point Trend (Decreasing)", -1, "in a row of seven or more falling values"),
    TWO_IN_THREE_HIGH("2 in 3 Above CL", 1, "one of two in three close to the upper limit"),
    TWO_IN_THREE_LOW("2 in 3 Below CL", -1, "one of two in three close to the lower limit"),
    SHIFT_HIGH("7 Points Above CL", 1, "in a row of seven or more values above the mean"),
    SHIFT_LOW("7 Points Below CL", -1, "in a row of seven or more values below the mean");

    private final String label;
    private final int way;
    private final String words;

    Cause(String label, int way, String words) {
        this.label = label;
        this.way = way;
        this.words = words;
    }

    /** The name that NHSRplotthedots 0.2.2 prints, kept so that charts can be compared. */
    public String label() {
        return label;
    }

    /** 1 for a signal upwards, -1 for one downwards, 0 for no signal. */
    public int way() {
        return way;
    }

    /** What is so about the value, to follow "it is". */
    public String words() {
        return words;
    }

    /** Whether the point is a signal. */
    public boolean isSpecial() {
        return way != 0;
    }
}

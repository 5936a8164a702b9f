package sightline.journey.time;

/** How limits are said; the words of likely limits are kept, since a million clocks say the same few. */
enum LimitWords {
    DAYS("", "day"),
    WINDOW("a window of ", "day"),
    WORKING_DAYS("", "working day"),
    WEEKS("", "week"),
    MONTHS("", "month"),
    PERIOD("a period of ", "month");

    private final String lead;
    private final String unit;
    private final String[] likely = new String[64];

    LimitWords(String lead, String unit) {
        this.lead = lead;
        this.unit = unit;
    }

    /** So many, such as "6 weeks". */
    String of(int n) {
        if (n < 0 || n >= likely.length) {
            return written(n);
        }
        String known = likely[n];
        if (known == null) {
            known = written(n);
            likely[n] = known;
        }
        return known;
    }

    private String written(int n) {
        return lead + n + " " + unit + (n == 1 ? "" : "s");
    }
}

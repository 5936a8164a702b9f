package sightline.insight.live;

import java.util.EnumMap;
import java.util.Map;
import sightline.insight.stage.Requests;
import sightline.insight.stage.Requests.Outcome;

/** The requests that are open, by how long they have been: within the law's steps, and beyond. */
public enum OpenByAge {
    TO_6("up to 6 weeks", 6),
    TO_16("6 to 16 weeks", 16),
    TO_20("16 to 20 weeks", 20),
    TO_30("20 to 30 weeks", 30),
    TO_52("30 to 52 weeks", 52),
    OVER_52("over 52 weeks", Integer.MAX_VALUE / 8);

    private static final int WEEK = 7;

    private final String words;
    private final int weeks;

    OpenByAge(String words, int weeks) {
        this.words = words;
        this.weeks = weeks;
    }

    /** The band in words, such as "20 to 30 weeks". */
    public String words() {
        return words;
    }

    /** Whether requests in it are past the twenty weeks of the law. */
    public boolean isOverdue() {
        return this.compareTo(TO_20) > 0;
    }

    /**
     * How many requests are open in each band at the end of a day.
     *
     * @param requests every request, as known on the day
     * @param day the day, as a number of days since 1970-01-01
     */
    public static Map<OpenByAge, Integer> on(Requests requests, int day) {
        Map<OpenByAge, Integer> counts = new EnumMap<>(OpenByAge.class);
        for (OpenByAge band : values()) {
            counts.put(band, 0);
        }
        for (int i = 0; i < requests.size(); i++) {
            if (requests.received(i) <= day && (requests.outcome(i) == Outcome.OPEN || requests.ended(i) > day)) {
                counts.merge(of(day - requests.received(i)), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static OpenByAge of(int days) {
        for (OpenByAge band : values()) {
            if (days <= band.weeks * WEEK) {
                return band;
            }
        }
        return OVER_52;
    }
}

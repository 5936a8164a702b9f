package sightline.service.review.finding;

import java.util.Arrays;
import java.util.Locale;
import sightline.service.record.Body;
import sightline.service.record.Entry;
import sightline.service.record.Kind;
import sightline.service.review.desk.Inside;

/** The three steps of a review's argument. */
public enum Step {
    FINDING("finding", "What we found"),
    CONCLUSION("conclusion", "What we conclude"),
    RECOMMENDATION("recommendation", "What we recommend");

    private final String words;
    private final String heading;

    Step(String words, String heading) {
        this.words = words;
        this.heading = heading;
    }

    /** What one of them is called. */
    public String words() {
        return words;
    }

    /** What stands above them in a report. */
    public String heading() {
        return heading;
    }

    /** Where the pages of one of them are, below the review's own address. */
    public String path(long id) {
        return "/" + table() + "s/" + id;
    }

    /** Where one of them stands on the pages that list them, and in the report: {@code finding-12}. */
    public String anchor(long id) {
        return table() + "-" + id;
    }

    /** The step whose pages an address belongs to; findings where it names none. */
    public static Step of(String address) {
        return Arrays.stream(values())
                .filter(step -> address.contains("/" + step.table() + "s/"))
                .findFirst()
                .orElse(FINDING);
    }

    String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    Entry entry(Inside inside, long id, String change) {
        return inside.desk()
                .entry(
                        Kind.FINDING_CHANGED,
                        inside.id(),
                        Body.EMPTY.with("step", table()).with("number", id).with("change", change));
    }
}

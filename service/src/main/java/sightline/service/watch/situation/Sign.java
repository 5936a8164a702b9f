package sightline.service.watch.situation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import sightline.insight.alert.Turn;
import sightline.service.page.InWords;
import sightline.service.watch.live.Enquiry;
import sightline.service.watch.live.Notice;

/**
 * An alert as the page shows it.
 *
 * @param notice the alert
 * @param month at whose end it was told
 */
public record Sign(Notice notice, YearMonth month) {

    private Enquiry enquiry() {
        return Enquiry.of(notice.indicator());
    }

    /** What it is, in a few words. */
    public String words() {
        return notice.words();
    }

    /** Its name on the page. */
    public String id() {
        return "alert-" + notice.indicator().replace(':', '-');
    }

    /** Which way it points: the words of its tag. */
    public String tag() {
        return switch (notice.turn()) {
            case DETERIORATION ->
                switch (notice.severity()) {
                    case ACT -> "Worse: act";
                    case WARN -> "Worse: ask";
                    case WATCH -> "Worse: watch";
                };
            case IMPROVEMENT -> "Better";
            case CHANGE -> "To be expected";
        };
    }

    /** The colour of the tag. */
    public String colour() {
        return switch (notice.turn()) {
            case DETERIORATION -> "red";
            case IMPROVEMENT -> "green";
            case CHANGE -> "grey";
        };
    }

    /** What it means. */
    public String meaning() {
        return enquiry().meaning();
    }

    /** What a committee may ask. */
    public List<String> questions() {
        return enquiry().questions();
    }

    /** Since when. */
    public String since() {
        return InWords.date(notice.since());
    }

    /** How often such an alert comes in a year in which nothing is wrong. */
    public String falseAlarms() {
        double rate = notice.falseAlarmsPerYear();
        return rate < 0.05
                ? "In years in which nothing was wrong it was told less than once in twenty years."
                : String.format(
                        Locale.UK,
                        "In years in which nothing was wrong it was told %.1f times a year, measured on invented authorities.",
                        rate);
    }

    /** Whether it is a reason to put something forward. */
    public boolean isWorse() {
        return notice.turn() == Turn.DETERIORATION;
    }

    /** Where it is put forward for the work programme. */
    public String forward() {
        return "/programme/add?from=live&alert=%s&month=%s"
                .formatted(URLEncoder.encode(notice.indicator(), StandardCharsets.UTF_8), month);
    }
}

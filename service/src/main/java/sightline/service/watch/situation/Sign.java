package sightline.service.watch.situation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import sightline.insight.alert.Turn;
import sightline.service.page.InWords;
import sightline.service.watch.live.Enquiry;
import sightline.service.watch.live.Notice;

/**
 * What was told of one matter at a month's end: how long it would take and how many wait are told together.
 *
 * @param notices the alerts, the first of them the one that is put forward
 * @param month at whose end they were told
 */
public record Sign(List<Notice> notices, YearMonth month) {

    private static final double RARE = 0.05;

    public Sign {
        notices = List.copyOf(notices);
    }

    /** What was told, by matter; what is getting worse first. */
    static List<Sign> of(List<Notice> told, YearMonth month) {
        Map<List<Object>, List<Notice>> matters = new LinkedHashMap<>();
        told.stream()
                .sorted(Comparator.comparing(Notice::turn))
                .forEach(notice -> matters.computeIfAbsent(
                                List.of(Enquiry.of(notice.indicator()), notice.turn()), first -> new ArrayList<>())
                        .add(notice));
        return matters.values().stream()
                .map(notices -> new Sign(notices, month))
                .toList();
    }

    private Notice first() {
        return notices.getFirst();
    }

    private Enquiry enquiry() {
        return Enquiry.of(first().indicator());
    }

    /** What it is, in a few words. */
    public String words() {
        return first().turn() == Turn.IMPROVEMENT && enquiry() != Enquiry.BACKLOG
                ? enquiry().words() + ", the other way"
                : enquiry().words();
    }

    /** Its name on the page. */
    public String id() {
        return "alert-" + first().indicator().replace(':', '-');
    }

    /** Which way it points: the words of its tag. */
    public String tag() {
        return switch (first().turn()) {
            case DETERIORATION ->
                switch (notices.stream()
                        .map(Notice::severity)
                        .max(Comparator.naturalOrder())
                        .orElseThrow()) {
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
        return switch (first().turn()) {
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
        return InWords.date(notices.stream()
                .map(Notice::since)
                .min(Comparator.naturalOrder())
                .orElseThrow());
    }

    /** How often such an alert comes in a year in which nothing is wrong. */
    public String falseAlarms() {
        double rate =
                notices.stream().mapToDouble(Notice::falseAlarmsPerYear).max().orElse(0);
        return rate < RARE
                ? "Where nothing was wrong it was told less than once in twenty years, measured on invented authorities."
                : String.format(
                        Locale.UK,
                        "Where nothing was wrong it was told %.2f times a year, measured on invented authorities.",
                        rate);
    }

    /** Whether it says that it is getting worse. */
    public boolean isWorse() {
        return first().turn() == Turn.DETERIORATION;
    }

    /** Where it is put forward for the work programme. */
    public String forward() {
        return "/programme/add?from=live&alert=%s&month=%s"
                .formatted(URLEncoder.encode(first().indicator(), StandardCharsets.UTF_8), month);
    }
}

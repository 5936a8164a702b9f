package sightline.service.watch.foi;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sightline.service.page.InWords;
import sightline.service.watch.live.Cohort;
import sightline.service.watch.live.Late;

/** Answers about how long it took, and what made it long. */
final class Waiting {

    private static final int QUARTERS = 8;
    private static final List<Integer> WEEKS = List.of(20, 26, 52);

    private Waiting() {}

    /** Of each quarter's requests, how many had a plan after so many weeks. */
    static Told cohorts(Known known) {
        List<Cohort> cohorts = Shares.last(
                known.now().cohorts().stream()
                        .filter(cohort -> cohort.followed() >= WEEKS.getFirst())
                        .toList(),
                QUARTERS);
        if (cohorts.isEmpty()) {
            return Told.NOTHING;
        }
        Cohort last = cohorts.getLast();
        return new Told(
                "Of the requests received in %s, %s had a plan after 20 weeks."
                        .formatted(last.quarter().words(), share(last, WEEKS.getFirst())),
                List.of(new FoiTable(
                        "Requests that had a plan, by the quarter in which they were received",
                        List.of("Received in", "After 20 weeks", "After 26 weeks", "After 52 weeks"),
                        cohorts.stream()
                                .map(cohort -> List.of(
                                        cohort.quarter().words(),
                                        share(cohort, WEEKS.get(0)),
                                        share(cohort, WEEKS.get(1)),
                                        share(cohort, WEEKS.get(2))))
                                .toList())),
                Optional.empty());
    }

    private static String share(Cohort cohort, int weeks) {
        return cohort.followed() < weeks
                ? "not yet"
                : cohort.by(weeks)
                        .map(point -> InWords.percent(point.percent())
                                + (point.weeks() < weeks ? " (after %d)".formatted(point.weeks()) : ""))
                        .orElse("too few to show");
    }

    /** Which step made late plans late. */
    static Told late(Known known) {
        return known.late()
                .filter(late -> late.late().isPresent())
                .map(Waiting::steps)
                .orElse(Told.NOTHING);
    }

    private static Told steps(Late late) {
        String period = "%s to %s".formatted(InWords.month(late.from()), InWords.month(late.to()));
        String sentence = "In %s about %s plans came after the 20 weeks of the law."
                .formatted(period, InWords.count(late.late()));
        return new Told(
                sentence,
                List.of(new FoiTable(
                        "Late plans by the step that took longest beyond its time, " + period,
                        List.of(
                                "Waiting for",
                                "Late plans held up longest, to the nearest five",
                                "Weeks beyond, the middle one"),
                        late.steps().stream()
                                .map(step -> List.of(
                                        Shares.capital(step.words()),
                                        FoiTable.shown(step.worst()),
                                        step.median().isPresent()
                                                ? String.format(
                                                        Locale.UK,
                                                        "%.1f",
                                                        step.median().getAsDouble())
                                                : FoiTable.HIDDEN))
                                .toList())),
                Standing.chart(
                        "Late plans by step",
                        sentence,
                        "Waiting for",
                        late.steps().stream().map(step -> shortly(step)).toList(),
                        late.steps().stream()
                                .map(step -> Counts.number(step.worst()))
                                .toList()));
    }

    /** A step in as few words as fit beside a bar. */
    private static String shortly(Late.Step step) {
        return Shares.capital(step.words().replace(" advice", "").replaceAll("^(the )?(\\w+) whether to assess", "$2"));
    }
}

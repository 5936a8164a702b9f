package sightline.insight.warning;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sightline.insight.indicator.Interval;
import sightline.insight.indicator.Proportion;
import sightline.insight.published.AuthorityYear;

/** Says in plain words what a year's figures warn of, what they rest on, and how often such a warning came true. */
public final class Statement {

    private Statement() {}

    /**
     * The statement about one authority, a few sentences.
     *
     * @param ranked the authority in the ranking of a year
     * @param name the name people use
     */
    public static String about(Ranked ranked, String name) {
        return Stream.of(
                        Optional.of(opening(ranked)),
                        Optional.of(figures(ranked.year(), name)),
                        standIn(ranked.year()),
                        outlook(ranked))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static String opening(Ranked ranked) {
        return switch (ranked.standing()) {
            case IN_QUESTION -> asked(ranked);
            case ALREADY_BELOW -> "Already below 30% on time, so the question is recovery; there is no alert.";
            case EVERY_PLAN_EXCEPTED ->
                "No alert: every plan was classed as an exception, so there is no share on time to judge.";
            case TOO_FEW_PLANS -> "No alert: fewer than 30 plans are too few to tell a fall from chance.";
            case NOT_PUBLISHED -> "No alert: how many plans were on time was not published.";
        };
    }

    private static String asked(Ranked ranked) {
        if (ranked.year().throughput().isEmpty()) {
            return "No alert: the throughput it would rest on was not published.";
        }
        return ranked.alert() ? "Work is piling up." : "No alert.";
    }

    private static String figures(AuthorityYear year, String name) {
        String plans = year.onTimeExcludingExceptions()
                .map(share -> format(
                        "issued %.1f%% of plans on time (%,d of %,d, exceptions left out)",
                        share.percent(), share.part(), share.whole()))
                .orElse("has no published share of plans on time");
        String work = year.throughput().isPresent()
                ? format(
                        "completed %s assessments for each request it took on (its throughput: %,d for %,d)",
                        Alarm.shown(year.throughput().getAsDouble()),
                        year.completions().orElseThrow(),
                        year.acceptedIntake().orElseThrow())
                : "has no published count of assessments completed for each request taken on";
        return format("In %d %s %s and %s.", year.year(), name, work, plans);
    }

    private static Optional<String> standIn(AuthorityYear year) {
        boolean noWork = year.throughput().isEmpty();
        boolean noPlans = year.onTimeExcludingExceptions().isEmpty();
        if (!noWork && !noPlans) {
            return Optional.empty();
        }
        String work = format("%.2f completed for each taken on", RiskModel.averageThroughput());
        String plans = format("%.1f%% on time", RiskModel.averageOnTime());
        return Optional.of(format(
                "In its place in the ranking the average of earlier years stands in (%s).",
                noWork && noPlans ? work + ", " + plans : noWork ? work : plans));
    }

    private static Optional<String> outlook(Ranked ranked) {
        return switch (ranked.standing()) {
            case IN_QUESTION -> Optional.of(others(ranked));
            case ALREADY_BELOW ->
                Optional.of("While a backlog is being cleared the share on time falls at first:"
                        + " watch the assessments completed beside it.");
            case EVERY_PLAN_EXCEPTED, TOO_FEW_PLANS, NOT_PUBLISHED -> Optional.empty();
        };
    }

    private static String others(Ranked ranked) {
        String others = Stream.concat(
                        ranked.collapsedAlike().map(share -> collapsed(ranked, share)).stream(),
                        ranked.alike().map(share -> fell(ranked, share)).stream())
                .collect(Collectors.joining(" "));
        return others.isEmpty() ? "There is no earlier year to compare it with." : others;
    }

    private static String collapsed(Ranked ranked, Proportion collapsed) {
        Interval range = collapsed.interval();
        return format(
                "Of %s with a throughput %s, %,d collapsed the year after (%s): %.0f%%; likely range %.0f%% to %.0f%%.",
                authorityYears(collapsed.whole()),
                format(ranked.alert() ? "below %.2f" : "of %.2f or more", Alarm.LEVEL),
                collapsed.part(),
                Event.COLLAPSE.words(),
                collapsed.percent(),
                range.low(),
                range.high());
    }

    private static String fell(Ranked ranked, Proportion fell) {
        return format(
                "Of %s like it in %s, %,d fell below 30%%.",
                authorityYears(fell.whole()),
                ranked.year().throughput().isPresent()
                        ? "throughput and share on time together"
                        : "share on time, with that average throughput",
                fell.part());
    }

    private static String authorityYears(long count) {
        return format(count == 1 ? "%,d authority-year" : "%,d authority-years", count);
    }

    private static String format(String text, Object... values) {
        return String.format(Locale.UK, text, values);
    }
}

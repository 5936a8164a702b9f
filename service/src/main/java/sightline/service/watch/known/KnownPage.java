package sightline.service.watch.known;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import sightline.insight.indicator.Proportion;
import sightline.insight.published.Authority;
import sightline.insight.published.AuthorityYear;
import sightline.insight.published.Panel;
import sightline.insight.warning.Event;
import sightline.insight.warning.Outcome;
import sightline.insight.warning.Ranked;
import sightline.insight.warning.Statement;
import sightline.service.page.InWords;
import sightline.service.page.chart.Chart;
import sightline.service.watch.known.KnownAnswer.One;

/**
 * What could be known when, as a page.
 *
 * @param answer what was known and what came after
 * @param years the years to choose from, oldest first
 * @param story the ready-made story, where one was chosen
 */
public record KnownPage(KnownAnswer answer, List<Integer> years, Optional<Story> story) {

    /** One alert of that year and what came of it. */
    public record AlertRow(String code, String name, String onTime, String throughput, String after, String outcome) {

        /** Whether the alert came true. */
        public boolean fell() {
            return outcome.equals(COLLAPSED);
        }
    }

    /** The page's question. */
    public String title() {
        return answer.one()
                .map(one -> "What could be known about %s in the summer of %d?"
                        .formatted(one.authority().name(), answer.year() + 1))
                .orElse("What could be known in the summer of %d?".formatted(answer.year() + 1));
    }

    /** The paragraphs of the story, with today's figures in them. */
    public List<String> paragraphs() {
        return story.flatMap(told -> answer.one()
                        .map(one ->
                                told.paragraphs(new Panel(List.copyOf(one.now().values())))))
                .orElse(List.of());
    }

    /** What the figures of then warned of. */
    public String then() {
        One one = answer.one().orElseThrow();
        return one.ranked()
                .map(ranked -> Statement.about(ranked, one.authority().name()))
                .orElse("No figures of %d had been published for %s."
                        .formatted(answer.year(), one.authority().name()));
    }

    /** Whether there would have been an alert. */
    public boolean alert() {
        return answer.one().flatMap(One::ranked).filter(Ranked::alert).isPresent();
    }

    /** What came after, year by year. */
    public List<String> since() {
        One one = answer.one().orElseThrow();
        return one.now().tailMap(answer.year(), false).values().stream()
                .filter(row -> row.onTimeExcludingExceptions().isPresent())
                .map(KnownPage::told)
                .toList();
    }

    /** Why there is nothing to tell of the years after. */
    public String nothingSince() {
        return answer.year() >= years.getLast()
                ? "The year after has not been published yet."
                : "No share of plans on time has been published for %s since."
                        .formatted(answer.one().orElseThrow().authority().name());
    }

    private static String told(AuthorityYear row) {
        Proportion share = row.onTimeExcludingExceptions().orElseThrow();
        return "%d: %s on time (%s of %s), throughput %s"
                .formatted(
                        row.year(),
                        InWords.percent(share.percent()),
                        InWords.count(share.part()),
                        InWords.count(share.whole()),
                        InWords.throughput(row.throughput()));
    }

    /** What had been published by then. */
    public Chart chartThen() {
        return KnownCharts.then(answer, answer.one().orElseThrow());
    }

    /** The same with what came after. */
    public Chart chartSince() {
        return KnownCharts.since(answer, answer.one().orElseThrow());
    }

    /** Which of the figures shown are read from a later release, if any. */
    public Optional<String> laterRelease() {
        return answer.one()
                .map(One::laterRelease)
                .filter(years -> !years.isEmpty())
                .map(years ->
                        "The release of that time is not held for %s, so those figures are read from a later one; a reader then may have seen slightly different numbers."
                                .formatted(years.stream().map(String::valueOf).collect(Collectors.joining(", "))));
    }

    /** Every alert of that year, highest risk first. */
    public List<AlertRow> alerts() {
        return answer.ranking().stream().filter(Ranked::alert).map(this::row).toList();
    }

    /** How the alerts turned out, in a sentence; empty while the year after is not published. */
    public Optional<String> outcome() {
        List<AlertRow> rows = alerts();
        long fell = rows.stream().filter(row -> row.outcome().equals(COLLAPSED)).count();
        long held = rows.stream().filter(row -> row.outcome().equals(HELD)).count();
        long unclear = rows.size() - fell - held;
        return fell + held == 0
                ? Optional.empty()
                : Optional.of("There were %d alerts. %d of them came true in %d, and %d did not.%s"
                        .formatted(
                                rows.size(),
                                fell,
                                answer.year() + 1,
                                held,
                                unclear == 0 ? "" : " Of %d it can't be said.".formatted(unclear)));
    }

    private static final String COLLAPSED = "Fell";
    private static final String HELD = "Did not fall";
    private static final String NOT_KNOWN = "Not known";
    private static final String TOO_FEW = "Too few plans to say";

    private AlertRow row(Ranked ranked) {
        String code = ranked.year().authority();
        Proportion before = ranked.year().onTimeExcludingExceptions().orElseThrow();
        Optional<Proportion> after = Objects.requireNonNullElse(answer.after().get(code), Optional.empty());
        return new AlertRow(
                code,
                name(code),
                InWords.percent(before.percent()),
                InWords.throughput(ranked.year().throughput()),
                InWords.percent(after),
                after.map(share -> outcome(before, share)).orElse(NOT_KNOWN));
    }

    /** Told as the record of the alarm tells it ({@link Event#COLLAPSE} of an {@link Outcome}). */
    private static String outcome(Proportion before, Proportion after) {
        if (after.whole() < Outcome.FEWEST_PLANS) {
            return TOO_FEW;
        }
        boolean collapsed = after.percent() < Outcome.FLOOR || after.percent() - before.percent() <= -20;
        return collapsed ? COLLAPSED : HELD;
    }

    private String name(String code) {
        Authority authority = answer.names().get(code);
        return authority == null ? code : authority.name();
    }

    /** Authorities to choose from, by name. */
    public List<Authority> authorities() {
        return answer.ranking().stream()
                .map(ranked -> answer.names().get(ranked.year().authority()))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Authority::name))
                .toList();
    }

    /** The ready-made stories. */
    public List<Story> stories() {
        return Story.ALL;
    }
}

package sightline.service.watch.authority;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import sightline.insight.indicator.Proportion;
import sightline.insight.published.AuthorityYear;
import sightline.insight.published.Measure;
import sightline.insight.warning.Statement;
import sightline.service.page.InWords;
import sightline.service.page.chart.Chart;

/**
 * An authority's page, in words and charts.
 *
 * @param answer what is known
 */
public record AuthorityPage(AuthorityAnswer answer) {

    /** One row of the table of years. */
    public record Row(int year, List<String> cells) {}

    /** The name people use. */
    public String name() {
        return answer.authority().name();
    }

    /** The answer in a sentence. */
    public String lead() {
        Optional<AuthorityYear> latest = answer.latest();
        if (latest.isEmpty()) {
            return "No share of plans on time has been published for %s.".formatted(name());
        }
        Proportion now = latest.get().onTimeExcludingExceptions().orElseThrow();
        String before = answer.in(latest.get().year() - 3)
                .flatMap(AuthorityYear::onTimeExcludingExceptions)
                .map(then -> " Three years earlier it was %s.".formatted(InWords.percent(then.percent())))
                .orElse("");
        return "In %d, %s issued %s of %s new plans within 20 weeks: %s, against %s in England.%s"
                .formatted(
                        latest.get().year(),
                        name(),
                        InWords.count(now.part()),
                        InWords.count(now.whole()),
                        InWords.percent(now.percent()),
                        InWords.percent(Optional.ofNullable(
                                        answer.england().get(latest.get().year()))
                                .flatMap(AuthorityYear::onTimeExcludingExceptions)),
                        before);
    }

    /** What its figures warn of, and how good such warnings are; empty for an authority that is no longer there. */
    public Optional<String> statement() {
        return answer.ranked().map(ranked -> Statement.about(ranked, name()));
    }

    /** How often such an alert came true. */
    public String record() {
        return answer.pastAlerts().words();
    }

    /** Whether to speak up. */
    public boolean alert() {
        return answer.ranked().filter(ranked -> ranked.alert()).isPresent();
    }

    /** On time since the first year, beside England. */
    public Chart onTime() {
        return AuthorityCharts.onTime(answer);
    }

    /** Throughput by year, against 1. */
    public Chart throughput() {
        return AuthorityCharts.throughput(answer);
    }

    /** Requests, refusals and plans by year. */
    public Chart work() {
        return AuthorityCharts.work(answer);
    }

    /** The authority among its neighbours, its region and England. */
    public Chart peers() {
        return AuthorityCharts.peers(answer);
    }

    /** The control chart, or why there is none. */
    public YearlyControl control() {
        return YearlyControl.of(answer);
    }

    /** What the throughput says, in a sentence. */
    public String throughputWords() {
        OptionalDouble ratio =
                answer.in(answer.year()).map(AuthorityYear::throughput).orElse(OptionalDouble.empty());
        if (ratio.isEmpty()) {
            return "There is no figure for throughput in %d.".formatted(answer.year());
        }
        double value = ratio.getAsDouble();
        String reading = value < 0.85
                ? "Work is piling up: what is taken on and not finished will be late before it is counted."
                : value < 1
                        ? "Less is finished than taken on."
                        : value <= 1.1
                                ? "About as much is finished as taken on."
                                : "More is finished than taken on, as when a backlog is being cleared; the share on time often falls while that goes on.";
        return "In %d, %s assessments were completed for each request taken on. %s"
                .formatted(answer.year(), InWords.throughput(ratio), reading);
    }

    /** Headings of the table of years. */
    public List<String> headings() {
        return List.of(
                "Year",
                "On time, without exceptions",
                "On time, all plans",
                "Requests",
                "Refused",
                "Throughput",
                "Plans in force, next January",
                "Appeals");
    }

    /** The table of years, newest first. */
    public List<Row> rows() {
        return answer.series().descendingMap().values().stream()
                .map(row -> new Row(
                        row.year(),
                        List.of(
                                share(row.onTimeExcludingExceptions()),
                                share(row.onTimeIncludingExceptions()),
                                InWords.count(row.count(Measure.REQUESTS)),
                                share(row.share(Measure.REQUESTS_REFUSED, Measure.REQUESTS)),
                                InWords.throughput(row.throughput()),
                                InWords.count(row.count(Measure.PLANS_IN_FORCE)),
                                InWords.count(row.count(Measure.APPEALS)))))
                .toList();
    }

    /** What is published about annual reviews in the latest year, or empty. */
    public Optional<String> reviews() {
        return answer.in(answer.year())
                .flatMap(row -> row.share(Measure.REVIEWS_HELD, Measure.REVIEWS_EXPECTED)
                        .map(held -> "In %d, %s of %s annual reviews that were expected were held (%s).%s"
                                .formatted(
                                        row.year(),
                                        InWords.count(held.part()),
                                        InWords.count(held.whole()),
                                        InWords.percent(held.percent()),
                                        row.share(Measure.REVIEWS_DECIDED_WITHIN_4_WEEKS, Measure.REVIEWS_DECIDED)
                                                .map(p ->
                                                        " %s of decisions came within the four weeks after the meeting."
                                                                .formatted(InWords.percent(p.percent())))
                                                .orElse(""))));
    }

    /** What is published about appeals, a sentence for each way of counting; the two are never joined. */
    public List<String> appeals() {
        return answer.series().descendingMap().values().stream()
                .filter(row -> row.count(Measure.APPEALS).isPresent())
                .limit(1)
                .map(row -> {
                    String rate = row.share(Measure.APPEALS, Measure.APPEALABLE_DECISIONS_NEW)
                            .map(p -> ", %s of the %s decisions that could be appealed"
                                    .formatted(InWords.percent(p.percent()), InWords.count(p.whole())))
                            .orElse("");
                    return "In %d, %s appeals were registered with the SEND Tribunal%s. The way of counting decisions changed in 2024, so rates before and after can't be compared. An appeal registered says nothing of its outcome."
                            .formatted(row.year(), InWords.count(row.count(Measure.APPEALS)), rate);
                })
                .toList();
    }

    private static String share(Optional<Proportion> share) {
        return share.map(p -> "%s (%s\u00a0of\u00a0%s)"
                        .formatted(InWords.percent(p.percent()), InWords.count(p.part()), InWords.count(p.whole())))
                .orElse(InWords.NO_FIGURE);
    }
}

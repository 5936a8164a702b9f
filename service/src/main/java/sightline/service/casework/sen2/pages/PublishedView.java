package sightline.service.casework.sen2.pages;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import sightline.insight.indicator.Proportion;
import sightline.insight.indicator.Unit;
import sightline.insight.published.AuthorityYear;
import sightline.insight.published.Figure;
import sightline.insight.published.Measure;
import sightline.service.casework.sen2.HandedIn;
import sightline.service.page.chart.Axis;
import sightline.service.page.chart.BarChart;
import sightline.service.page.chart.Tone;
import sightline.service.page.chart.Words;

/**
 * What the page beside the published figures shows.
 *
 * @param handed the return
 * @param year of the published figures; none where the authority has none
 * @param rows figure by figure
 */
public record PublishedView(HandedIn handed, Optional<Integer> year, List<Beside> rows) {

    private static final List<Measure> SHOWN = List.of(
            Measure.REQUESTS,
            Measure.REQUESTS_REFUSED,
            Measure.REQUESTS_UNDECIDED,
            Measure.ASSESSED_WITH_PLAN,
            Measure.ASSESSED_WITHOUT_PLAN,
            Measure.PLANS_ISSUED,
            Measure.PLANS_IN_FORCE,
            Measure.REVIEWS_HELD,
            Measure.REVIEWS_DECIDED);

    /** Those that are of one size, so that they fit one chart. */
    private static final List<Measure> DRAWN =
            List.of(Measure.REQUESTS, Measure.REQUESTS_REFUSED, Measure.ASSESSED_WITH_PLAN, Measure.PLANS_ISSUED);

    /** The figures of a return beside those of a year; without one they stand alone. */
    static PublishedView of(HandedIn handed, Map<Measure, Long> totals, Optional<AuthorityYear> published) {
        List<Beside> rows = new java.util.ArrayList<>();
        SHOWN.forEach(measure -> rows.add(Beside.count(
                measure.words(),
                ours(totals, measure),
                published.map(year -> year.count(measure)).orElse(OptionalLong.empty()))));
        rows.add(share("decisions whether to assess made within six weeks", totals, published, SixWeeks::of));
        rows.add(share(
                "plans issued within 20 weeks, without exceptions",
                totals,
                published,
                AuthorityYear::onTimeExcludingExceptions));
        rows.add(share(
                "plans issued within 20 weeks, all", totals, published, AuthorityYear::onTimeIncludingExceptions));
        rows.add(share(
                "annual review decisions within four weeks",
                totals,
                published,
                year -> year.share(Measure.REVIEWS_DECIDED_WITHIN_4_WEEKS, Measure.REVIEWS_DECIDED)));
        return new PublishedView(handed, published.map(AuthorityYear::year), List.copyOf(rows));
    }

    /** Those about which the Department is likely to ask. */
    public List<Beside> far() {
        return rows.stream().filter(Beside::isFar).toList();
    }

    /** The calendar year that the return is about. */
    public int ourYear() {
        return handed.year() - 1;
    }

    /** Both as bars; none where there is nothing to compare with. */
    public Optional<BarChart> chart() {
        return year.map(published -> {
            List<Beside> drawn = rows.stream()
                    .filter(row ->
                            DRAWN.stream().anyMatch(measure -> measure.words().equals(row.words())))
                    .toList();
            return new BarChart(
                    new Words("The return beside the published figures", lead()),
                    new Axis("Number", Unit.COUNT),
                    "What is counted",
                    drawn.stream().map(Beside::words).toList(),
                    List.of(
                            new BarChart.Series(
                                    "This return, " + ourYear(),
                                    Tone.MAIN,
                                    drawn.stream().map(Beside::ours).toList()),
                            new BarChart.Series(
                                    "Published, " + published,
                                    Tone.MUTED,
                                    drawn.stream().map(Beside::published).toList())),
                    BarChart.Arrangement.GROUPED);
        });
    }

    /** The answer in a sentence. */
    public String lead() {
        return year.map(published -> switch (far().size()) {
                    case 0 -> "No figure of this return is far from what was published for %d.".formatted(published);
                    case 1 ->
                        "1 figure of this return is far from what was published for %d. The Department is likely to ask about it."
                                .formatted(published);
                    default ->
                        "%d figures of this return are far from what was published for %d. The Department is likely to ask about them."
                                .formatted(far().size(), published);
                })
                .orElse("There are no published figures of your authority here to compare with.");
    }

    private interface ShareOf {
        Optional<Proportion> in(AuthorityYear year);
    }

    private static Beside share(
            String words, Map<Measure, Long> totals, Optional<AuthorityYear> published, ShareOf share) {
        Map<Measure, Figure> own = new EnumMap<>(Measure.class);
        totals.forEach((measure, count) -> own.put(measure, new Figure.Counted(count)));
        return Beside.share(
                words, percent(share.in(new AuthorityYear("", 0, own))), percent(published.flatMap(share::in)));
    }

    private static OptionalDouble percent(Optional<Proportion> share) {
        return share.map(one -> OptionalDouble.of(one.percent())).orElse(OptionalDouble.empty());
    }

    private static OptionalLong ours(Map<Measure, Long> totals, Measure measure) {
        return totals.containsKey(measure) ? OptionalLong.of(totals.get(measure)) : OptionalLong.empty();
    }

    /** Decisions within six weeks, of all decisions. */
    private static final class SixWeeks {

        private SixWeeks() {}

        static Optional<Proportion> of(AuthorityYear year) {
            OptionalLong in = year.count(Measure.DECIDED_WITHIN_6_WEEKS);
            OptionalLong after = year.count(Measure.DECIDED_AFTER_6_WEEKS);
            return in.isPresent() && after.isPresent()
                    ? Proportion.of(in.getAsLong(), in.getAsLong() + after.getAsLong())
                    : Optional.empty();
        }
    }
}

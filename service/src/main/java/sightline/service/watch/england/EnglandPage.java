package sightline.service.watch.england;

import java.util.List;
import java.util.Optional;
import sightline.insight.indicator.Proportion;
import sightline.insight.published.AuthorityYear;
import sightline.insight.published.Measure;
import sightline.insight.warning.Standing;
import sightline.service.page.InWords;
import sightline.service.page.chart.Chart;

/**
 * The England page for one reader's choice.
 *
 * @param answer what is known
 * @param choice what the reader wants to see of the list, and in what order
 */
public record EnglandPage(EnglandAnswer answer, Choice choice) {

    /**
     * A figure at the top of the page.
     *
     * @param value the figure
     * @param words what it counts, with its period and what it was before
     * @param tone "act", "good" or nothing
     */
    public record Headline(String value, String words, String tone) {}

    /** The answer in a sentence or two. */
    public String lead() {
        AuthorityYear best = answer.best();
        return "In %d, %s of new education, health and care plans in England were issued within the 20 weeks that the law allows. In %d it was %s."
                .formatted(
                        answer.year(),
                        InWords.percent(answer.now().onTimeExcludingExceptions()),
                        best.year(),
                        InWords.percent(best.onTimeExcludingExceptions()));
    }

    /** The figures at the top. */
    public List<Headline> headlines() {
        Proportion now = answer.now().onTimeExcludingExceptions().orElseThrow();
        return List.of(
                new Headline(
                        InWords.percent(now.percent()),
                        "of plans on time in %d: %s of %s, exceptions left out"
                                .formatted(answer.year(), InWords.count(now.part()), InWords.count(now.whole())),
                        "act"),
                new Headline(
                        InWords.count(answer.now().count(Measure.REQUESTS)),
                        "requests for an assessment in %d%s".formatted(answer.year(), growth()),
                        ""),
                new Headline(
                        InWords.count(answer.below30()),
                        "of %d authorities issued fewer than 30%% of plans on time in %d"
                                .formatted(answer.judged().size(), answer.year()),
                        "act"),
                new Headline(
                        InWords.count(answer.alerts()),
                        "authorities have an alert for %d: they finish fewer than 85 assessments for each 100 requests they take on"
                                .formatted(answer.year() + 1),
                        ""));
    }

    private String growth() {
        return answer.in(2019)
                .filter(then -> then.count(Measure.REQUESTS).orElse(0) > 0)
                .filter(then -> answer.now().count(Measure.REQUESTS).isPresent())
                .map(then -> "; %s in 2019".formatted(InWords.count(then.count(Measure.REQUESTS))))
                .orElse("");
    }

    /** England's series. */
    public Chart series() {
        return EnglandCharts.series(answer);
    }

    /** How the authorities are spread. */
    public Chart spread() {
        return EnglandCharts.spread(answer);
    }

    /** A line's small picture. */
    public String sparkline(AuthorityLine line) {
        return EnglandCharts.sparkline(line);
    }

    /** The lines to show. */
    public List<AuthorityLine> lines() {
        return choice.of(answer.lines());
    }

    /** How many lines there are, in words. */
    public String count() {
        int shown = lines().size();
        int all = answer.lines().size();
        return shown == all ? "All %d authorities.".formatted(all) : "%d of %d authorities.".formatted(shown, all);
    }

    /** What became of councils with an alert, in a sentence; empty where no earlier year shows it. */
    public Optional<String> alike() {
        return answer.lines().stream()
                .filter(line -> line.ranked().alert())
                .findFirst()
                .flatMap(line -> line.ranked().collapsedAlike())
                .map(fell ->
                        "Of %s councils that had such an alert in earlier years, %s collapsed the year after: they fell below 30%%, or by 20 points or more."
                                .formatted(InWords.count(fell.whole()), InWords.count(fell.part())));
    }

    /** What to expect next of one authority, in a few words. */
    public String standing(AuthorityLine line) {
        Standing standing = line.ranked().standing();
        return switch (standing) {
            case ALREADY_BELOW -> "Already below 30%: is it recovering?";
            case EVERY_PLAN_EXCEPTED -> "Every plan an exception";
            case TOO_FEW_PLANS -> "Too few plans to say";
            case NOT_PUBLISHED -> "Not published";
            case IN_QUESTION -> line.ranked().alert() ? "Work is piling up" : "No alert";
        };
    }
}

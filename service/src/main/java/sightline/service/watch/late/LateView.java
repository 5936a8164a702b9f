package sightline.service.watch.late;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import sightline.insight.indicator.Unit;
import sightline.service.page.InWords;
import sightline.service.page.chart.Axis;
import sightline.service.page.chart.BarChart;
import sightline.service.page.chart.Chart;
import sightline.service.page.chart.Tone;
import sightline.service.page.chart.Words;
import sightline.service.watch.live.Late;

/**
 * What the page shows of late plans.
 *
 * @param late the plans of twelve months
 * @param mayUse whether the reader may take the figure as evidence
 */
public record LateView(Late late, boolean mayUse) {

    private static final String FEW = "too few to show";

    /** The period in words. */
    public String period() {
        return "%s to %s".formatted(InWords.month(late.from()), InWords.month(late.to()));
    }

    /** The answer in a few sentences. */
    public String lead() {
        if (late.late().isEmpty()) {
            return "In %s too few plans were late to say what held them up.".formatted(period());
        }
        return "In %s about %s of %s plans came after the 20 weeks of the law. %s"
                .formatted(
                        period(),
                        InWords.count(late.late()),
                        late.plans().isPresent() ? "about " + InWords.count(late.plans()) : "all",
                        most());
    }

    private String most() {
        Optional<Late.Step> worst = late.steps().stream()
                .filter(step -> step.worst().isPresent())
                .max(java.util.Comparator.comparingLong(step -> step.worst().orElse(0)));
        return worst.map(step ->
                        "What held up most of them was waiting for %s: about %s of them longest of all steps, by %s weeks beyond the %d that the law leaves for it (the middle of those that it held up)."
                                .formatted(
                                        step.words(),
                                        InWords.count(step.worst()),
                                        weeks(step.median()),
                                        step.allowed()))
                .orElse("No one step held up enough of them to be told.");
    }

    /** The bars: how many plans each step held up longest. */
    public Chart plans() {
        return bars(
                new Words(
                        "Late plans by the step that held them up longest, " + period(),
                        "About %s late plans, each at the step that took longest beyond its time; %s."
                                .formatted(
                                        InWords.count(late.late()),
                                        late.nobody().isPresent()
                                                ? "about %s more were late though no step alone took too long"
                                                        .formatted(InWords.count(late.nobody()))
                                                : "those of which no step alone took too long are too few to show")),
                new Axis("Late plans, to the nearest five", Unit.COUNT),
                "Late plans",
                late.steps().stream().map(step -> number(step.worst())).toList());
    }

    /** The bars: the weeks that each step took beyond its time. */
    public Chart weeks() {
        return bars(
                new Words(
                        "Weeks beyond what the law leaves for each step, " + period(),
                        "All weeks beyond, of all late plans together, to the nearest ten: this is where time can be won."),
                new Axis("Weeks beyond, all late plans together", Unit.COUNT),
                "Weeks beyond",
                late.steps().stream().map(step -> number(step.weeks())).toList());
    }

    private Chart bars(Words words, Axis axis, String name, List<OptionalDouble> values) {
        return new BarChart(
                words,
                axis,
                "Waiting for",
                late.steps().stream().map(LateView::shortly).toList(),
                List.of(new BarChart.Series(name, Tone.MAIN, values)),
                BarChart.Arrangement.GROUPED);
    }

    /** A step in as few words as fit beside a bar. */
    private static String shortly(Late.Step step) {
        return switch (step.id()) {
            case "decision" -> "Decision";
            case "draft" -> "Draft plan";
            case "final" -> "Final plan";
            case "advice:psychological" -> "Psychologists";
            case "advice:educational" -> "Schools";
            case "advice:medical" -> "Health";
            case "advice:social-care" -> "Social care";
            case "advice:parent" -> "Parents";
            case "advice:other" -> "Other advice";
            default -> "Other";
        };
    }

    private static OptionalDouble number(OptionalLong count) {
        return count.isPresent() ? OptionalDouble.of(count.getAsLong()) : OptionalDouble.empty();
    }

    /** A count, or that it is too small. */
    public String shown(OptionalLong count) {
        return count.isPresent() ? InWords.count(count) : FEW;
    }

    /** Weeks with one decimal, or that there are too few. */
    public String weeks(OptionalDouble weeks) {
        return weeks.isPresent() ? String.format(Locale.UK, "%.1f", weeks.getAsDouble()) : FEW;
    }

    /** "The decision whether to assess". */
    public String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** The indicator of the scorecard that follows a step, if there is one. */
    public Optional<String> indicator(Late.Step step) {
        return switch (step.id()) {
            case "decision" -> Optional.of("decided-in-six-weeks");
            case "advice:psychological", "advice:medical", "advice:social-care", "advice:educational" ->
                Optional.of("advice-in-six-weeks-" + step.id().substring("advice:".length()));
            case "draft", "final" -> Optional.of("throughput");
            default -> Optional.empty();
        };
    }

    /** Where the figure is taken as evidence. */
    public String evidence() {
        return "/reviews/figures/new?query=" + URLEncoder.encode("late/steps?to=" + late.to(), StandardCharsets.UTF_8);
    }
}

package sightline.service.review.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import sightline.insight.indicator.Unit;
import sightline.service.page.InWords;
import sightline.service.page.chart.Axis;
import sightline.service.page.chart.BarChart;
import sightline.service.page.chart.Chart;
import sightline.service.page.chart.Tone;
import sightline.service.page.chart.Words;
import sightline.service.review.figure.SmallCounts;
import sightline.service.review.figure.SmallCounts.Seen;

/**
 * A closed question of a survey with its answers counted; small counts are hidden.
 *
 * @param words the question
 * @param answers in the order of how many gave them
 * @param total how many answered it
 */
public record Question(String words, List<Answer> answers, Seen total) {

    /**
     * An answer.
     *
     * @param words as it was given
     * @param people how many gave it
     */
    public record Answer(String words, Seen people) {}

    /**
     * A count as it is kept.
     *
     * @param answer as it was given
     * @param people how many gave it
     */
    record Count(String answer, long people) {}

    static Question of(String words, List<Count> counts) {
        SmallCounts.Hidden hidden =
                SmallCounts.of(counts.stream().map(Count::people).toList());
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            answers.add(new Answer(counts.get(i).answer(), hidden.counts().get(i)));
        }
        return new Question(words, List.copyOf(answers), hidden.total());
    }

    /** The answers that are shown as bars; none where no count is shown. */
    public Optional<Chart> chart() {
        List<String> groups = new ArrayList<>();
        List<OptionalDouble> bars = new ArrayList<>();
        for (Answer answer : answers) {
            if (answer.people() instanceof Seen.Shown(long count)) {
                groups.add(answer.words());
                bars.add(OptionalDouble.of(count));
            }
        }
        return groups.isEmpty()
                ? Optional.empty()
                : Optional.of(new BarChart(
                        new Words(words, sentence()),
                        new Axis("Number of people", Unit.COUNT),
                        "Answer",
                        groups,
                        List.of(new BarChart.Series("People", Tone.MAIN, bars)),
                        BarChart.Arrangement.GROUPED));
    }

    /** What it shows, in a sentence; it names the answers whose counts are hidden. */
    public String sentence() {
        String all = "%s answered."
                .formatted(total instanceof Seen.Shown(long people) ? InWords.count(people) + " people" : "Few people");
        String most = answers.isEmpty() || !(answers.getFirst().people() instanceof Seen.Shown(long count))
                ? ""
                : " Most often ‘%s’: %s.".formatted(answers.getFirst().words(), InWords.count(count));
        String hidden = answers.stream()
                .filter(answer -> !(answer.people() instanceof Seen.Shown))
                .map(answer ->
                        "‘%s’ (%s)".formatted(answer.words(), answer.people().words()))
                .collect(Collectors.joining(", "));
        return all + most + (hidden.isEmpty() ? "" : " Not drawn: %s.".formatted(hidden));
    }
}

package sightline.service.review.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
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

    /** The answers as bars; a hidden one says so where its bar would be. */
    public Chart chart() {
        return new BarChart(
                new Words(words, sentence()),
                new Axis("Number of people", Unit.COUNT),
                "Answer",
                answers.stream()
                        .map(answer -> answer.people() instanceof Seen.Shown
                                ? answer.words()
                                : "%s (%s)".formatted(answer.words(), answer.people().words()))
                        .toList(),
                List.of(new BarChart.Series(
                        "People",
                        Tone.MAIN,
                        answers.stream().map(answer -> drawn(answer.people())).toList())),
                BarChart.Arrangement.GROUPED);
    }

    private static OptionalDouble drawn(Seen people) {
        return people instanceof Seen.Shown(long count) ? OptionalDouble.of(count) : OptionalDouble.empty();
    }

    /** What it shows, in a sentence. */
    public String sentence() {
        String all = "%s: answered by %s.".formatted(words, total.words());
        return answers.isEmpty() || !(answers.getFirst().people() instanceof Seen.Shown(long most))
                ? all
                : "%s Most often ‘%s’: %s.".formatted(all, answers.getFirst().words(), InWords.count(most));
    }
}

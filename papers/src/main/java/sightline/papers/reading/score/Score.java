package sightline.papers.reading.score;

import java.util.ArrayList;
import java.util.List;

/**
 * How well papers were read.
 *
 * @param recommendations with officers' ones, matched by their words
 * @param owners of the recommendations that were found
 * @param answers matched by number and status
 * @param timescales of the recommendations that were found: right or not
 * @param kinds of papers: right or not
 * @param faults each in words
 */
public record Score(
        Tally recommendations, Tally owners, Tally answers, Tally timescales, Tally kinds, List<String> faults) {

    /** Of no paper. */
    public static final Score NOTHING =
            new Score(Tally.NOTHING, Tally.NOTHING, Tally.NOTHING, Tally.NOTHING, Tally.NOTHING, List.of());

    public Score {
        faults = List.copyOf(faults);
    }

    /** Both together. */
    public Score plus(Score other) {
        List<String> all = new ArrayList<>(faults);
        all.addAll(other.faults);
        return new Score(
                recommendations.plus(other.recommendations),
                owners.plus(other.owners),
                answers.plus(other.answers),
                timescales.plus(other.timescales),
                kinds.plus(other.kinds),
                all);
    }

    /** A table for people. */
    public String table() {
        return """
                %-16s %7s %9s %7s %7s
                %s%s%s%s%s""".formatted(
                        "",
                        "right",
                        "spurious",
                        "missed",
                        "F1",
                        line("recommendations", recommendations),
                        line("owners", owners),
                        line("answers", answers),
                        line("timescales", timescales),
                        line("kinds of paper", kinds));
    }

    private static String line(String name, Tally tally) {
        return "%-16s %7d %9d %7d %7.3f%n".formatted(name, tally.right(), tally.spurious(), tally.missed(), tally.f1());
    }
}

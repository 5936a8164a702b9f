package sightline.insight.simulation;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * What chance has in store for a case, drawn when it comes and in one order, so that it is the same in every scenario.
 *
 * @param refused the request is refused where this is below the share refused
 * @param noPlan no plan comes of the assessment where this is below the share without
 * @param decide factor on a case officer's work for the decision
 * @param assess factor on the psychologist's work
 * @param draft factor on the work for the draft
 * @param finish factor on the work for the final plan
 * @param gathering days until a case officer has what is needed for the decision
 * @param others days until the slowest of the other advisers has answered
 * @param writing days from the psychologist's work to the advice
 * @param consulting days from the end of the window to the last answer
 */
record Luck(
        double refused,
        double noPlan,
        double decide,
        double assess,
        double draft,
        double finish,
        double gathering,
        double others,
        double writing,
        double consulting) {

    /** Draws for one case after the other. */
    static final class Source {

        private final Work work;
        private final Steps steps;
        private final List<RandomGenerator> streams;

        Source(Scenario scenario, Substreams substreams, int replication) {
            this.work = scenario.work();
            this.steps = scenario.steps();
            this.streams = List.of(
                    substreams.of(replication, "decisions"),
                    substreams.of(replication, "work"),
                    substreams.of(replication, "advice"),
                    substreams.of(replication, "families"));
        }

        Luck next() {
            RandomGenerator decisions = streams.get(0);
            RandomGenerator amounts = streams.get(1);
            RandomGenerator advice = streams.get(2);
            double gathering = steps.gathering().at(streams.get(3).nextGaussian());
            double writing = steps.writing().at(advice.nextGaussian());
            double slowest = 0;
            for (Span other : steps.others()) {
                slowest = Math.max(slowest, other.at(advice.nextGaussian()));
            }
            return new Luck(
                    decisions.nextDouble(),
                    decisions.nextDouble(),
                    work.factor(amounts.nextGaussian()),
                    work.factor(amounts.nextGaussian()),
                    work.factor(amounts.nextGaussian()),
                    work.factor(amounts.nextGaussian()),
                    gathering,
                    slowest,
                    writing,
                    steps.consulting().at(streams.get(3).nextGaussian()));
        }
    }
}

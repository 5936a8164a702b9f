package sightline.bench.measure;

import java.util.Optional;

/** What became of one measurement. */
public sealed interface Finding {

    /** What was measured: a page, a command, an amount of data. */
    String what();

    /**
     * It could not be measured.
     *
     * @param why in plain words ("answers 404")
     */
    record NotMeasured(String what, String why) implements Finding {}

    /**
     * It was measured against its reference.
     *
     * @param comparison the figures
     * @param throughput what is done each time, where it is counted
     */
    record Measured(String what, Comparison comparison, Optional<Throughput> throughput) implements Finding {

        /** A measurement of something that isn't counted. */
        public Measured(String what, Comparison comparison) {
            this(what, comparison, Optional.empty());
        }
    }
}

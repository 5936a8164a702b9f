package sightline.bench.measure;

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
     */
    record Measured(String what, Comparison comparison) implements Finding {}
}

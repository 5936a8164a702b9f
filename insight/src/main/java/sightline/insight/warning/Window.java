package sightline.insight.warning;

import java.util.List;
import java.util.Optional;
import sightline.insight.indicator.Proportion;

/**
 * One outcome year, or several together.
 *
 * @param from first outcome year
 * @param to last outcome year
 * @param fitted whether the model was fitted on any of these years (then its figures flatter it)
 * @param happened to how many of all authority-years it happened: the base rate; empty where there are none
 * @param readings one for each signal
 */
public record Window(int from, int to, boolean fitted, Optional<Proportion> happened, List<Reading> readings) {

    public Window {
        readings = List.copyOf(readings);
    }

    /** The reading of a signal. */
    public Reading reading(Signal signal) {
        return readings.stream()
                .filter(reading -> reading.signal() == signal)
                .findFirst()
                .orElseThrow();
    }
}

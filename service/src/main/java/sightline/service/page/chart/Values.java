package sightline.service.page.chart;

import java.util.OptionalDouble;

/** What may be drawn: a finite number of at most {@value Scale#LARGEST}. */
final class Values {

    private Values() {}

    static void check(double value) {
        if (!(Math.abs(value) <= Scale.LARGEST)) {
            throw new IllegalArgumentException(
                    "a chart draws numbers up to %s, not %s".formatted(Scale.LARGEST, value));
        }
    }

    static void check(OptionalDouble value) {
        value.ifPresent(Values::check);
    }
}

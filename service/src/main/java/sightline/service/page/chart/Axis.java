package sightline.service.page.chart;

import java.util.stream.DoubleStream;
import sightline.insight.indicator.Unit;

/**
 * What is measured along the value axis.
 *
 * @param label what a value is, written out above the chart ("Plans issued within 20 weeks")
 * @param unit how values are written
 */
public record Axis(String label, Unit unit) {

    /** Percentages that all lie below this are drawn on a scale of their own; others on 0 to 100. */
    private static final double SMALL_PERCENT = 25;

    /** A scale from nought that holds all these values. */
    Scale scale(DoubleStream values) {
        var range = values.summaryStatistics();
        double low = Math.min(0, range.getMin());
        double high = Math.max(0, range.getMax());
        return switch (unit) {
            case PERCENT ->
                low == 0 && high <= 100 && (high > SMALL_PERCENT || high == 0)
                        ? new Scale(0, 100, 20)
                        : Scale.covering(low, high, 0.5);
            case COUNT -> Scale.covering(low, high, 1);
            case RATIO -> Scale.covering(low, high, 0.05);
            case WEEKS -> Scale.covering(low, high, 0.5);
        };
    }

    String figure(double value) {
        return Numerals.figure(unit, value);
    }

    String label(double value) {
        return Numerals.label(unit, value);
    }

    String level(double value) {
        return Numerals.level(unit, value);
    }

    String tick(double value, Scale scale) {
        return Numerals.tick(unit, value, scale.step());
    }
}

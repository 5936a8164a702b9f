package sightline.service.page.chart;

/**
 * A level to compare with, drawn as a line across the chart.
 *
 * @param value in the unit of the chart
 * @param label a few words that follow the value ("England", "level of concern")
 */
public record Reference(double value, String label) {

    public Reference {
        Values.check(value);
    }
}

package sightline.service.page.chart;

/**
 * A chart that can say what it shows, draw it and list it: the picture, the words and the table come from one record,
 * so they cannot differ.
 *
 * <p>The drawings hold no script, no {@code style} attribute and no {@code <style>} element, so they pass a strict
 * content security policy; presentation attributes make them right without a stylesheet (docx, PDF), and the classes
 * are there for {@code chart.css}.
 */
public sealed interface Chart permits LineChart, CurveChart, StripChart, ControlChartPicture, SpreadChart, IntervalChart, BarChart {

    /** The title and the sentence that says what the chart shows. */
    Words words();

    /** The same figures as text, for the table behind the chart. */
    Table table();

    /**
     * The chart as one {@code <svg>} element.
     *
     * @param id unique on its page; the title and the description become {@code id-title} and {@code id-desc}
     * @throws IllegalArgumentException if the id is not a letter followed by letters, digits, hyphens or underscores
     */
    String svg(String id, Width width);

    /**
     * Both layouts in a box, with the ids {@code id-wide} and {@code id-narrow}; {@code chart.css} shows the one that
     * fits the width of the box.
     */
    default String both(String id) {
        return "<div class=\"chart-box\">" + svg(id + "-wide", Width.WIDE) + svg(id + "-narrow", Width.NARROW)
                + "</div>";
    }
}

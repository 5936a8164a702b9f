package sightline.service.page.chart;

/**
 * What a chart is called and what it shows.
 *
 * @param title what is drawn, for whom and when
 * @param sentence what it shows, in a sentence that stands in for the picture
 */
public record Words(String title, String sentence) {}

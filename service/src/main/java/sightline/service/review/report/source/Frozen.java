package sightline.service.review.report.source;

import java.util.Optional;
import sightline.service.page.chart.Chart;

/**
 * A frozen figure, with what is needed to make it again.
 *
 * @param evidence the item of evidence that it is
 * @param value in words, with count, period and source
 * @param query that gives it
 * @param hash of the data that it was made from
 * @param chart the series, where it is one, drawn from the frozen data
 */
public record Frozen(long evidence, String value, String query, String hash, Optional<Chart> chart) {}

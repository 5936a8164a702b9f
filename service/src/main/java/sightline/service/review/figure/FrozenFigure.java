package sightline.service.review.figure;

import java.time.LocalDate;
import java.util.Optional;
import sightline.service.page.chart.Chart;

/**
 * A figure of a review, as it was frozen.
 *
 * @param evidence the number of the item that it is
 * @param query what was asked
 * @param data what came out
 * @param digest of its rows, as it was written down that day
 * @param day on which it was frozen
 */
public record FrozenFigure(long evidence, FigureQuery query, FrozenData data, String digest, LocalDate day) {

    /** Whether the kept rows still have the digest that was written down. */
    public boolean isWhole() {
        return data.digest().equals(digest);
    }

    /** A picture drawn from the frozen rows; none of a single number. */
    public Optional<Chart> chart() {
        return FigureChart.of(data);
    }

    /** The label that reports cite. */
    public String label() {
        return "E" + evidence;
    }
}

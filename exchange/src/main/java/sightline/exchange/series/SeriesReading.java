package sightline.exchange.series;

import java.util.List;
import sightline.exchange.Remark;
import sightline.insight.control.Point;

/**
 * What a series file holds.
 *
 * @param points the rows that can be used, in the order of the file; at least one
 * @param faults the rows that can't, each with its line and what is wrong, in the order of the file
 */
public record SeriesReading(List<Point> points, List<Remark> faults) {

    public SeriesReading {
        points = List.copyOf(points);
        faults = List.copyOf(faults);
    }
}

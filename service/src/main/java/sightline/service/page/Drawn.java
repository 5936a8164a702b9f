package sightline.service.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import sightline.service.page.chart.Chart;
import sightline.service.page.chart.Sparkline;
import sightline.service.page.chart.Table;

/**
 * A chart as it stands on a page. A chart is a value, so the same chart under the same id is drawn once and then kept
 * for as long as it is asked for.
 *
 * @param picture both layouts of the drawing
 * @param table the figures behind it
 */
public record Drawn(String picture, Table table) {

    /** About what the drawings of every authority's page need, in characters. */
    private static final long ROOM = 24_000_000;

    private static final Cache<Place, Drawn> CHARTS = Caffeine.newBuilder()
            .maximumWeight(ROOM)
            .weigher((Place place, Drawn drawn) -> drawn.picture.length())
            .build();

    private static final Cache<Sparkline, String> SPARKLINES =
            Caffeine.newBuilder().maximumSize(2_000).build();

    private record Place(Chart chart, String id) {}

    /** The chart under this id. */
    public static Drawn of(Chart chart, String id) {
        return CHARTS.get(new Place(chart, id), place -> new Drawn(chart.both(id), chart.table()));
    }

    /** The small line. */
    public static String of(Sparkline line) {
        return SPARKLINES.get(line, Sparkline::svg);
    }
}

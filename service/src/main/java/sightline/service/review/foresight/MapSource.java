package sightline.service.review.foresight;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sightline.insight.flow.Bottlenecks;
import sightline.insight.flow.Flow;
import sightline.insight.indicator.Unit;
import sightline.journey.event.EventName;
import sightline.service.review.figure.FigureQuery;
import sightline.service.review.figure.FigureSource;
import sightline.service.review.figure.FrozenData;
import sightline.service.watch.live.Quarter;
import sightline.service.watch.live.Stretch;
import sightline.service.watch.live.Way;
import sightline.service.watch.live.Ways;

/** The steps of a map as a figure: {@code map/steps?from=2025-Q4&stretch=request&to=2026-Q3}. */
@Component
final class MapSource implements FigureSource {

    private static final int MOST = 40;

    private final Ways ways;

    MapSource(Ways ways) {
        this.ways = ways;
    }

    @Override
    public String name() {
        return "map";
    }

    /** A map is chosen on its own page. */
    @Override
    public List<Offer> offers(String authority) {
        return List.of();
    }

    @Override
    public Result run(String authority, FigureQuery query) {
        Optional<Quarter> from = Quarter.read(query.get("from"));
        Optional<Quarter> to = Quarter.read(query.get("to"));
        Optional<Quarter> latest = ways.latest(authority);
        if (!query.measure().equals("steps")
                || from.isEmpty()
                || to.isEmpty()
                || latest.isEmpty()
                || from.get().compareTo(to.get()) > 0
                || to.get().compareTo(latest.get()) > 0) {
            return new Result.Unknown("Name quarters that have ended, such as from=2025-Q4 and to=2026-Q3.");
        }
        Stretch stretch = Stretch.named(query.get("stretch"));
        Way way = new Way(from.get(), to.get(), stretch.events(), event(query.get("through")));
        return ways.map(authority, way)
                .filter(map -> !map.flow().arrows().isEmpty())
                .<Result>map(map -> new Result.Found(data(stretch, way, map.flow())))
                .orElseGet(() -> new Result.Unknown("Too few journeys went this way. Choose a longer period."));
    }

    private static Optional<EventName> event(String written) {
        return Arrays.stream(EventName.values())
                .filter(name -> name.written().equals(written))
                .findFirst();
    }

    private static FrozenData data(Stretch stretch, Way way, Flow flow) {
        List<Flow.Arrow> slow = Bottlenecks.of(flow, 1);
        return new FrozenData(
                "%s: where the weeks go, %s%s"
                        .formatted(
                                stretch.words(),
                                way.words(),
                                way.through()
                                        .map(name -> ", journeys with: " + name.words())
                                        .orElse("")),
                slow.isEmpty()
                        ? "no step stands out"
                        : "%s: %s weeks by the median".formatted(step(slow.getFirst()), weeks(slow.getFirst())),
                way.words(),
                "The council’s own case records, mapped by Sightline; counts to the nearest five, rare steps left out",
                Unit.WEEKS,
                List.of("Step", "Times, about", "Median weeks"),
                flow.arrows().stream()
                        .limit(MOST)
                        .map(arrow -> new FrozenData.Row(
                                List.of(step(arrow), String.valueOf(arrow.count()), weeks(arrow)), "case records"))
                        .toList());
    }

    private static String step(Flow.Arrow arrow) {
        return "%s to %s".formatted(arrow.from().words(), arrow.to().words().toLowerCase(Locale.UK));
    }

    private static String weeks(Flow.Arrow arrow) {
        return String.format(Locale.ROOT, "%.1f", arrow.days().medianWeeks());
    }
}

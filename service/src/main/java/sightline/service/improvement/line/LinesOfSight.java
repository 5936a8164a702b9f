package sightline.service.improvement.line;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import sightline.service.improvement.book.Chain;

/** Makes lines of sight. */
@Component
public final class LinesOfSight {

    private final Upstream upstream;

    LinesOfSight(Upstream upstream) {
        this.upstream = upstream;
    }

    /** The line as everybody may see it, for papers. */
    public LineOfSight shown(Chain chain, List<Chain> all) {
        return of(chain, all, Sees.PUBLIC);
    }

    LineOfSight of(Chain chain, List<Chain> all, Sees sees) {
        List<Station> stations = new ArrayList<>(upstream.of(chain, sees));
        stations.addAll(new Downstream(chain, sees).stations());
        return new LineOfSight(
                chain,
                stations,
                all.stream()
                        .filter(other -> other.origin().id() == chain.origin().id())
                        .filter(other -> other.recommendation().id()
                                != chain.recommendation().id())
                        .map(LineOfSight::reached)
                        .toList());
    }

    /** The picture with its stations, as one SVG element for a paper. */
    public static String picture(LineOfSight line, String id) {
        return River.withStations(line, id);
    }
}

package sightline.service.watch.live;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sightline.insight.indicator.Direction;
import sightline.insight.indicator.Indicator;
import sightline.insight.indicator.Unit;
import sightline.insight.live.LiveIndicator;
import sightline.insight.live.LiveIndicators;

/** The definitions of everything that is told of an authority by month: what its events tell, and what is kept beside them. */
public final class LiveFigures {

    private static final String OURS = "Sightline, from what the authority’s case officers keep";
    private static final String AT_ONCE = "at once; no figure is published";

    /** How soon families are answered. No law sets a time; five working days is what councils commonly promise. */
    public static final Indicator ANSWERED = new Indicator(
            "families-answered",
            "Families answered within 5 working days",
            "Messages of families, by the month in which they came, that were answered within 5 working days; not yet answered counts as not.",
            OURS,
            "messages answered within 5 working days",
            "messages of families",
            Unit.PERCENT,
            Direction.INCREASE,
            "month",
            AT_ONCE);

    /** How many cases an officer has. */
    public static final Indicator CASELOAD = new Indicator(
            "caseload",
            "Cases for each case officer",
            "Cases that somebody holds at the end of the month, to the nearest five, for each officer who holds one.",
            OURS,
            "cases that somebody holds",
            "officers who hold cases",
            Unit.COUNT,
            Direction.DECREASE,
            "end of a month",
            AT_ONCE);

    /** Every definition, in the order in which a scorecard shows them. */
    public static final List<Indicator> ALL = Stream.concat(
                    LiveIndicators.ALL.stream().map(LiveIndicator::definition), Stream.of(ANSWERED, CASELOAD))
            .toList();

    private LiveFigures() {}

    /** The definition of that id. */
    public static Optional<Indicator> of(String id) {
        return ALL.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}

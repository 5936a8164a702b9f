package sightline.insight.flow;

import java.util.List;
import sightline.journey.event.EventName;

/**
 * The process map of a log.
 *
 * @param activities the events that happened, the commonest first
 * @param arrows the steps from an event to the next one of the same journey, the commonest first
 * @param variants how many different orders of events there are among the journeys
 * @param cases how many journeys
 */
public record Flow(List<Activity> activities, List<Arrow> arrows, int variants, int cases) {

    public Flow {
        activities = List.copyOf(activities);
        arrows = List.copyOf(arrows);
    }

    /**
     * An event.
     *
     * @param name its name
     * @param count how often it happened
     * @param journeys in how many journeys
     */
    public record Activity(EventName name, long count, int journeys) {}

    /**
     * A step from an event to the next.
     *
     * @param from the event before
     * @param to the event after
     * @param journeys in how many journeys it was taken
     * @param days how long it took
     */
    public record Arrow(EventName from, EventName to, int journeys, GapFigures days) {

        /** How often it was taken. */
        public long count() {
            return days.count();
        }
    }

    /**
     * The map without what fewer journeys than the floor have in common: somebody could know a child by it. A step that
     * one journey takes many times is one journey's.
     *
     * @param floor the fewest journeys that are shown; 1 shows all
     */
    public Flow atLeast(int floor) {
        return new Flow(
                activities.stream()
                        .filter(activity -> activity.journeys() >= floor)
                        .toList(),
                arrows.stream().filter(arrow -> arrow.journeys() >= floor).toList(),
                variants,
                cases);
    }
}

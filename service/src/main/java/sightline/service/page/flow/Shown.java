package sightline.service.page.flow;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import sightline.insight.flow.Bottlenecks;
import sightline.insight.flow.Flow;
import sightline.insight.flow.Flow.Activity;
import sightline.insight.flow.Flow.Arrow;
import sightline.journey.event.EventName;

/**
 * What of a map the picture shows, so that it can be read: the commonest events in the order in which the law has them,
 * their commonest ways in and out, the bottlenecks, and then the commonest other steps.
 *
 * @param activities the events
 * @param arrows the steps between them
 * @param bottlenecks those of the steps that take most weeks, the longest first
 * @param leftOut how many steps of the map are not in the picture
 */
record Shown(List<Activity> activities, List<Arrow> arrows, List<Arrow> bottlenecks, int leftOut) {

    private static final int MOST_EVENTS = 20;
    private static final int MOST_STEPS = 34;
    private static final int MOST_BOTTLENECKS = 3;

    static Shown of(Flow flow) {
        List<Activity> activities = flow.activities().stream()
                .sorted(Comparator.comparingInt(Activity::journeys).reversed().thenComparing(Activity::name))
                .limit(MOST_EVENTS)
                .sorted(Comparator.comparing(Activity::name))
                .toList();
        Set<EventName> names = EnumSet.noneOf(EventName.class);
        activities.forEach(activity -> names.add(activity.name()));
        List<Arrow> possible = flow.arrows().stream()
                .filter(arrow -> names.contains(arrow.from()) && names.contains(arrow.to()))
                .toList();
        List<Arrow> bottlenecks = Bottlenecks.of(flow, MOST_BOTTLENECKS).stream()
                .filter(possible::contains)
                .toList();
        Set<Arrow> chosen = new LinkedHashSet<>(bottlenecks);
        for (EventName name : names) {
            possible.stream()
                    .filter(arrow -> arrow.to() == name && arrow.from() != name)
                    .findFirst()
                    .ifPresent(chosen::add);
            possible.stream()
                    .filter(arrow -> arrow.from() == name && arrow.to() != name)
                    .findFirst()
                    .ifPresent(chosen::add);
        }
        possible.stream()
                .takeWhile(arrow -> chosen.size() < MOST_STEPS || chosen.contains(arrow))
                .forEach(chosen::add);
        return new Shown(
                activities,
                possible.stream().filter(chosen::contains).toList(),
                bottlenecks,
                flow.arrows().size() - chosen.size());
    }

    /** The same where nothing is left out. */
    Shown withAll() {
        return new Shown(activities, arrows, bottlenecks, 0);
    }
}

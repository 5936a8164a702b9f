package sightline.exchange.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sightline.journey.event.Event;
import sightline.journey.event.Journey;
import sightline.journey.event.JourneyId;

/** Events gathered by authority and journey, in the order in which journeys first appear. */
final class JourneyGroups {

    private final Map<String, Map<String, Group>> byAuthority = new HashMap<>();
    private final List<Group> all = new ArrayList<>();

    /** The events of one journey, in the order of their rows. */
    static final class Group {

        private final JourneyId id;
        private final List<Event> events = new ArrayList<>();

        private Group(JourneyId id) {
            this.id = id;
        }

        JourneyId id() {
            return id;
        }

        void add(Event event) {
            events.add(event);
        }
    }

    /** The group of a journey; a new one where it appears for the first time. */
    Group of(String authority, String journey, String person) {
        Map<String, Group> groups = byAuthority.get(authority);
        if (groups == null) {
            groups = new HashMap<>();
            byAuthority.put(authority, groups);
        }
        Group group = groups.get(journey);
        if (group == null) {
            String known = all.isEmpty() ? authority : all.getLast().id.authority();
            group = new Group(new JourneyId(known.equals(authority) ? known : authority, person, journey));
            groups.put(journey, group);
            all.add(group);
        }
        return group;
    }

    /** Every journey with an event, ordered; the groups are given up as they are handed over. */
    List<Journey> journeys() {
        return all.stream()
                .filter(group -> !group.events.isEmpty())
                .map(group -> new Journey(group.id, group.events))
                .toList();
    }
}

package sightline.insight.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import sightline.journey.event.Event;

/** Puts other events in the place of those of some cases of a log. */
final class Tailing {

    private final EventLog whole;
    private final MoreWords details = MoreWords.NONE.copy();

    Tailing(EventLog log) {
        this.whole = Whole.of(log);
    }

    /**
     * The log in which some cases have other events.
     *
     * @param cases the numbers of the cases, ascending
     * @param events the events of each, by date
     */
    EventLog with(List<Integer> cases, IntFunction<List<Event>> events) {
        int[] places = new int[whole.cases()];
        Arrays.fill(places, -1);
        int[] starts = new int[cases.size() + 1];
        List<Event> all = new ArrayList<>();
        int replaced = 0;
        for (int at = 0; at < cases.size(); at++) {
            int number = cases.get(at);
            places[number] = at;
            replaced += whole.to(number) - whole.from(number);
            all.addAll(events.apply(number));
            starts[at + 1] = all.size();
        }
        Tail tail = new Tail(
                grouped(all, starts), places, new int[0], whole.cases(), whole.events() - replaced + all.size());
        Naming naming = whole.naming();
        return new EventLog(
                whole.columns(),
                new Naming(
                        naming.authorities(),
                        naming.persons(),
                        naming.journeys(),
                        naming.details().and(details)),
                tail);
    }

    private Grouped grouped(List<Event> events, int[] starts) {
        Grouped grouped = new Grouped(new byte[events.size()], new int[events.size()], new int[events.size()], starts);
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            grouped.activities()[i] = (byte) event.name().ordinal();
            grouped.days()[i] = Math.toIntExact(event.date().toEpochDay());
            grouped.details()[i] =
                    detail(event.at().detail().written(), event.name().ordinal());
        }
        return grouped;
    }

    private int detail(String written, int activity) {
        Dictionary known = whole.naming().details();
        OptionalInt number = known.number(written, activity);
        if (number.isPresent()) {
            return number.getAsInt();
        }
        int later = details.number(written, activity);
        return known.size() + (later < 0 ? details.add(written, activity) : later);
    }
}

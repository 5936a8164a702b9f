package sightline.insight.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Events that are added to a log, such as those of a day. The log itself stays as it is; the new one shares its columns,
 * and the cases that got an event stand in a piece of their own, which is copied with each day. So write the log to a file
 * anew (see {@link LogFile}) when many days have been added.
 */
public final class LogDay {

    /** One event that is added. */
    private record Added(int number, int day, int detail) {}

    private final EventLog log;
    private final MoreWords authorities;
    private final MoreWords persons;
    private final MoreWords journeys;
    private final MoreWords details;
    private final List<Integer> newPersons = new ArrayList<>();
    private final List<Added> added = new ArrayList<>();

    /** Begins a day on this log. */
    public LogDay(EventLog log) {
        this.log = log;
        Naming naming = log.naming();
        this.authorities = naming.authorities().more().copy();
        this.persons = naming.persons().more().copy();
        this.journeys = naming.journeys().more().copy();
        this.details = naming.details().more().copy();
    }

    /** Adds an event; of those of one day, what is added later counts as recorded later. */
    public void add(String authority, String person, String journey, LogBuilder.Row row) {
        Naming naming = log.naming();
        int code = number(naming.authorities(), authorities, authority, 0);
        int known = naming.journeys().size() - naming.journeys().more().size() + journeys.size();
        int number = number(naming.journeys(), journeys, journey, code);
        if (number == known) {
            newPersons.add(number(naming.persons(), persons, person, code));
        }
        int activity = row.event().ordinal();
        added.add(new Added(
                number,
                Math.toIntExact(row.day().toEpochDay()),
                number(naming.details(), details, row.detail(), activity)));
    }

    private static int number(Dictionary known, MoreWords more, String words, int context) {
        OptionalInt old = known.number(words, context);
        if (old.isPresent()) {
            return old.getAsInt();
        }
        int base = known.size() - known.more().size();
        int later = more.number(words, context);
        return base + (later < 0 ? more.add(words, context) : later);
    }

    /** The cases that got an event, ascending. */
    public int[] touched() {
        return added.stream().mapToInt(Added::number).distinct().sorted().toArray();
    }

    /** The log with all that was added. */
    public EventLog finished() {
        Naming naming = log.naming();
        Tail before = log.tail();
        int[] persons = IntStream.concat(
                        Arrays.stream(before.persons()), newPersons.stream().mapToInt(Integer::intValue))
                .toArray();
        int[] places = Arrays.copyOf(before.places(), before.first() + persons.length);
        Arrays.fill(places, before.places().length, places.length, -1);
        Tail tail = new Tail(grouped(places), places, persons, before.first(), log.events() + added.size());
        return new EventLog(
                log.columns(),
                new Naming(
                        naming.authorities().and(authorities),
                        naming.persons().and(this.persons),
                        naming.journeys().and(journeys),
                        naming.details().and(details)),
                tail);
    }

    /** Every case that stands apart now, with its events from before; the place of each is noted. */
    private Grouped grouped(int[] places) {
        int[] touched = touched();
        int[] apart = IntStream.concat(
                        IntStream.range(0, places.length).filter(number -> places[number] >= 0), Arrays.stream(touched))
                .distinct()
                .sorted()
                .toArray();
        Rows rows = new Rows();
        for (int at = 0; at < apart.length; at++) {
            places[apart[at]] = at;
            int from = apart[at] < log.cases() ? log.from(apart[at]) : 0;
            int to = apart[at] < log.cases() ? log.to(apart[at]) : 0;
            for (int place = from; place < to; place++) {
                rows.add(at, log.day(place), log.detail(place));
            }
        }
        added.forEach(event -> rows.add(places[event.number()], event.day(), event.detail()));
        Dictionary all = log.naming().details().and(details);
        return rows.grouped(all::context);
    }
}

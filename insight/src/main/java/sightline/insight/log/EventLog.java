package sightline.insight.log;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.util.OptionalInt;
import sightline.journey.event.EventName;
import sightline.journey.event.JourneyId;

/**
 * An event log in columns. Its cases are its journeys, numbered from 0 as they first come; the events of a case stand
 * together, by date, and those of one day in the order in which they were recorded: as in the file, then day by day as
 * they were added. An event takes 9 bytes, a case some 40 with its words.
 *
 * <p>A log never changes; {@link LogDay} makes a new one that shares all but what was added. Events are found by case:
 * from {@link #from} to before {@link #to}; their places aren't consecutive over cases once a day was added. It may be
 * used by many threads.
 */
public final class EventLog {

    private static final EventName[] NAMES = EventName.values();

    private final Columns columns;
    private final Naming naming;
    private final Tail tail;

    EventLog(Columns columns, Naming naming) {
        this(columns, naming, Tail.none(columns));
    }

    EventLog(Columns columns, Naming naming, Tail tail) {
        this.columns = columns;
        this.naming = naming;
        this.tail = tail;
    }

    /** How many journeys it has; their numbers are below it. */
    public int cases() {
        return tail.cases();
    }

    /** How many events it has. */
    public int events() {
        return tail.events();
    }

    /** The place of the first event of a case. */
    public int from(int number) {
        int at = tail.of(number);
        return at < 0 ? columns.start(number) : columns.events() + tail.start(at);
    }

    /** The place after its last event. */
    public int to(int number) {
        int at = tail.of(number);
        return at < 0 ? columns.start(number + 1) : columns.events() + tail.start(at + 1);
    }

    /** The number of the name of the event at a place; see {@link #name(int)}. */
    public int activity(int place) {
        int added = place - columns.events();
        return added < 0 ? columns.activity().get(JAVA_BYTE, place) : tail.activity(added);
    }

    /** The day of the event at a place, as days since 1 January 1970. */
    public int day(int place) {
        int added = place - columns.events();
        return added < 0 ? columns.day().getAtIndex(JAVA_INT, place) : tail.day(added);
    }

    /** The number of the detail of the event at a place, for {@link #details}. */
    public int detail(int place) {
        int added = place - columns.events();
        return added < 0 ? columns.detail().getAtIndex(JAVA_INT, place) : tail.detail(added);
    }

    /** The name with that number. */
    public static EventName name(int activity) {
        return NAMES[activity];
    }

    /** How many names there are; numbers of activities are below it. */
    public static int names() {
        return NAMES.length;
    }

    /** The number of the authority of a case, for {@link #authorities}. */
    public int authority(int number) {
        return naming.journeys().context(number);
    }

    /** The number of the person of a case, for {@link #persons}. */
    public int person(int number) {
        return number < columns.cases() ? columns.person().getAtIndex(JAVA_INT, number) : tail.person(number);
    }

    /** Whose journey a case is. */
    public JourneyId id(int number) {
        return new JourneyId(
                naming.authorities().word(authority(number)),
                naming.persons().word(person(number)),
                naming.journeys().word(number));
    }

    /** The case of a journey; empty where there is none such. */
    public OptionalInt find(String authority, String journey) {
        OptionalInt code = naming.authorities().number(authority, 0);
        return code.isEmpty() ? code : naming.journeys().number(journey, code.getAsInt());
    }

    /** The codes of the authorities. */
    public Dictionary authorities() {
        return naming.authorities();
    }

    /** The persons, each in the context of its authority. */
    public Dictionary persons() {
        return naming.persons();
    }

    /** The details as they were written, each in the context of the number of its event's name. */
    public Dictionary details() {
        return naming.details();
    }

    Columns columns() {
        return columns;
    }

    Naming naming() {
        return naming;
    }

    Tail tail() {
        return tail;
    }
}

package sightline.insight.log;

import java.lang.foreign.MemorySegment;
import java.time.LocalDate;
import java.util.Arrays;
import sightline.journey.event.EventName;

/**
 * Builds an event log row by row. Rows may come in any order; a journey is known by its authority and its own name, its
 * person by its first row. The events of a journey stand by date, those of one day in the order in which they came.
 */
public final class LogBuilder {

    private final Words authorities = new Words();
    private final Words persons = new Words();
    private final Words journeys = new Words();
    private final Words details = new Words();
    private final Rows rows = new Rows();
    private int[] personOf = new int[1 << 6];

    /** Adds a row. */
    public void add(String authority, String person, String journey, Row row) {
        byte[] name = Bytes.of(journey);
        byte[] who = Bytes.of(person);
        byte[] detail = Bytes.of(row.detail());
        int code = authorities.number(authority);
        int known = journeys.size();
        int number = journeys.number(name, 0, name.length - Bytes.ROOM, code);
        if (number == known) {
            person(number, persons.number(who, 0, who.length - Bytes.ROOM, code));
        }
        add(
                number,
                Math.toIntExact(row.day().toEpochDay()),
                details.number(
                        detail, 0, detail.length - Bytes.ROOM, row.event().ordinal()));
    }

    /**
     * What a row says besides whose it is.
     *
     * @param event the event
     * @param day its day
     * @param detail its detail as it is written in the event log, perhaps empty
     */
    public record Row(EventName event, LocalDate day, String detail) {}

    /** The log of all rows so far. The builder is spent. */
    public EventLog finished() {
        Grouped grouped = rows.grouped(details::context);
        return new EventLog(
                new Columns(
                        MemorySegment.ofArray(grouped.activities()),
                        MemorySegment.ofArray(grouped.days()),
                        MemorySegment.ofArray(grouped.details()),
                        MemorySegment.ofArray(grouped.starts()),
                        MemorySegment.ofArray(Arrays.copyOf(personOf, journeys.size()))),
                new Naming(authorities.finished(), persons.finished(), journeys.finished(), details.finished()));
    }

    Words authorities() {
        return authorities;
    }

    Words persons() {
        return persons;
    }

    Words journeys() {
        return journeys;
    }

    Words details() {
        return details;
    }

    void person(int number, int person) {
        if (number == personOf.length) {
            personOf = Arrays.copyOf(personOf, number + (number >> 1));
        }
        personOf[number] = person;
    }

    void add(int number, int day, int detail) {
        rows.add(number, day, detail);
    }
}

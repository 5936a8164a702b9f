package sightline.insight.log;

import java.lang.foreign.MemorySegment;

/** Puts what was added to a log day by day into its place among the columns. */
final class Whole {

    private Whole() {}

    /** The same log in one piece. */
    static EventLog of(EventLog log) {
        if (log.tail().isEmpty()) {
            return log;
        }
        byte[] activities = new byte[log.events()];
        int[] days = new int[log.events()];
        int[] details = new int[log.events()];
        int[] starts = new int[log.cases() + 1];
        int[] persons = new int[log.cases()];
        int at = 0;
        for (int number = 0; number < log.cases(); number++) {
            for (int place = log.from(number); place < log.to(number); place++) {
                activities[at] = (byte) log.activity(place);
                days[at] = log.day(place);
                details[at++] = log.detail(place);
            }
            starts[number + 1] = at;
            persons[number] = log.person(number);
        }
        Naming naming = log.naming();
        return new EventLog(
                new Columns(
                        MemorySegment.ofArray(activities),
                        MemorySegment.ofArray(days),
                        MemorySegment.ofArray(details),
                        MemorySegment.ofArray(starts),
                        MemorySegment.ofArray(persons)),
                new Naming(
                        new Dictionary(naming.authorities().whole()),
                        new Dictionary(naming.persons().whole()),
                        new Dictionary(naming.journeys().whole()),
                        new Dictionary(naming.details().whole())));
    }
}

package sightline.insight.log;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import sightline.journey.event.EventName;

/** Invented logs in which nothing goes by the law: any event on any day, many of one day, in any order. */
public final class RandomLog {

    private static final List<EventName> NAMES = List.of(EventName.values()).subList(2, 30);
    private static final List<String> DETAILS = List.of(
            "", "adviser=medical", "adviser=psychological;setting=A, \"B\"", "note=line\nbreak", "ground=X3", "é=ü");

    private RandomLog() {}

    /** Rows of a log. */
    public static List<Row> rows(long seed, int rows) {
        SplittableRandom dice = new SplittableRandom(seed);
        List<Row> log = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            int journey = dice.nextInt(1 + rows / 7);
            log.add(new Row(
                    "9" + journey % 4,
                    "P" + journey / 2,
                    (journey % 5 == 0 ? "a journey with a name, " : "J") + journey / 4,
                    NAMES.get(dice.nextInt(NAMES.size())),
                    LocalDate.of(2022, 1, 1).plusDays(dice.nextInt(10) == 0 ? dice.nextInt(9000) : dice.nextInt(40)),
                    DETAILS.get(dice.nextInt(DETAILS.size()))));
        }
        return log;
    }

    /** The rows as a file. */
    public static String csv(List<Row> rows) {
        return rows.stream()
                .map(Row::csv)
                .collect(Collectors.joining("\n", "authority,person,journey,event,date,detail\n", "\n"));
    }

    /** The rows by journey, by day, those of a day as they came. */
    public static Map<String, List<Row>> byJourney(List<Row> rows) {
        Map<String, List<Row>> journeys = new LinkedHashMap<>();
        rows.forEach(row ->
                journeys.computeIfAbsent(row.key(), key -> new ArrayList<>()).add(row));
        journeys.values().forEach(events -> events.sort(java.util.Comparator.comparing(Row::day)));
        return journeys;
    }

    /** The log built row by row. */
    public static EventLog built(List<Row> rows) {
        LogBuilder builder = new LogBuilder();
        rows.forEach(row -> builder.add(row.authority(), row.person(), row.journey(), asAdded(row)));
        return builder.finished();
    }

    static LogBuilder.Row asAdded(Row row) {
        return new LogBuilder.Row(row.event(), row.day(), row.detail());
    }

    /** The log read from a file, with all that was said about its rows. */
    static EventLog read(String csv, List<String> said) {
        return read(csv, Details.AS_WRITTEN, said);
    }

    static EventLog read(String csv, Details details, List<String> said) {
        try {
            return new LogReader(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)))
                    .read(details, new Heard(said));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that a log holds, as the rows hold it. */
    public static Map<String, List<Row>> told(EventLog log) {
        Map<String, List<Row>> journeys = new LinkedHashMap<>();
        for (int number = 0; number < log.cases(); number++) {
            var id = log.id(number);
            List<Row> events = new ArrayList<>();
            for (int place = log.from(number); place < log.to(number); place++) {
                events.add(new Row(
                        id.authority(),
                        id.person(),
                        id.journey(),
                        EventLog.name(log.activity(place)),
                        LocalDate.ofEpochDay(log.day(place)),
                        log.details().word(log.detail(place))));
            }
            journeys.put(id.authority() + "\n" + id.journey(), events);
        }
        return journeys;
    }

    private record Heard(List<String> said) implements Faults {

        @Override
        public void row() {}

        @Override
        public void fault(long line, String why) {
            said.add(line + ": " + why);
        }

        @Override
        public void brokenOff() {
            said.add("broken off");
        }
    }
}

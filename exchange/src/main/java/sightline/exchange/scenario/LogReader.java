package sightline.exchange.scenario;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sightline.exchange.events.EventFile;
import sightline.exchange.events.EventReading;
import sightline.insight.simulation.Duties;
import sightline.insight.simulation.Fit;
import sightline.insight.simulation.LoggedCases;
import sightline.insight.simulation.Work;
import sightline.journey.event.Event;
import sightline.journey.event.Journey;
import sightline.journey.law.LawBook;

/** Reads the event log that a scenario names, and finds its parameters. */
final class LogReader {

    private LogReader() {}

    static Optional<LogReading> read(Section file, String scenario, Work work) {
        if (file.value("log").isEmpty()) {
            file.value("as-of").ifPresent(value -> {
                throw value.place().wrong("There is no 'log' for this day.", "Add 'log: EVENTS.csv', or take it out.");
            });
            return Optional.empty();
        }
        file.value("start").ifPresent(value -> {
            throw value.place()
                    .wrong("A log says itself when to start.", "Take 'start' out; 'as-of' says up to when to read.");
        });
        return file.value("log").map(value -> read(value, beside(scenario, value), file, work));
    }

    private static String beside(String scenario, Value log) {
        Path folder =
                scenario.equals("-") ? null : Path.of(scenario).toAbsolutePath().getParent();
        try {
            Path named = Path.of(log.text());
            return folder == null || log.text().equals("-")
                    ? log.text()
                    : folder.resolve(named).toString();
        } catch (InvalidPathException e) {
            throw log.place().wrong("'%s' can't be the name of a file.".formatted(log.text()), "Name the log's file.");
        }
    }

    private static LogReading read(Value value, String path, Section file, Work work) {
        EventReading reading = EventFile.read(path);
        List<Journey> journeys = of(reading.journeys(), file.value("authority"), value);
        LocalDate last = journeys.stream()
                .flatMap(journey -> journey.events().stream())
                .map(Event::date)
                .max(LocalDate::compareTo)
                .orElseThrow(() -> value.place().wrong("The log has no journey.", "Name a log with events."));
        LocalDate asOf = file.value("as-of").map(Value::day).orElse(last);
        LoggedCases cases = JourneyColumns.of(journeys, asOf);
        if (!Fit.isEnough(cases, asOf)) {
            throw value.place()
                    .wrong(
                            "The log has fewer than 50 requests in the year up to %s.".formatted(asOf),
                            "Give a larger log or another 'as-of', or write the figures into this file.");
        }
        return new LogReading(
                Fit.of(cases, asOf, Duties.of(LawBook.england(), asOf), work),
                BaseReader.monthAfter(asOf),
                reading.file());
    }

    private static List<Journey> of(List<Journey> all, Optional<Value> authority, Value log) {
        List<String> codes = all.stream()
                .map(journey -> journey.id().authority())
                .distinct()
                .sorted()
                .toList();
        if (authority.isEmpty() && codes.size() > 1) {
            throw log.place()
                    .wrong(
                            "The log has journeys of %d authorities.".formatted(codes.size()),
                            "Add 'authority:' with one of: %s.".formatted(String.join(", ", codes)));
        }
        String code = authority.map(Value::text).orElse(codes.isEmpty() ? "" : codes.getFirst());
        return all.stream()
                .filter(journey -> journey.id().authority().equals(code))
                .toList();
    }
}

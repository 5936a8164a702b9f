package sightline.exchange.xes;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import sightline.insight.exemplar.LogEvent;

/**
 * A trace of a log in XES.
 *
 * @param number its place in the log, from 1
 * @param attributes what it says of itself
 * @param steps its events, in their order
 */
public record XesTrace(int number, SequencedMap<String, String> attributes, List<Step> steps) {

    /**
     * An event of a trace.
     *
     * @param name what happened
     * @param day when
     * @param detail all else that is said of it
     */
    public record Step(String name, LocalDate day, SequencedMap<String, String> detail) {}

    /** The authority it belongs to; empty where it doesn't say. */
    public Optional<String> authority() {
        return Optional.ofNullable(attributes.get(XesWriter.AUTHORITY));
    }

    /** Its events as rows of an event log; a trace without a name goes by its place. */
    public List<LogEvent> events() {
        String journey = attributes.getOrDefault(XesWriter.NAME, "J" + number);
        String person = attributes.getOrDefault(XesWriter.PERSON, "P" + number);
        return steps.stream()
                .map(step -> new LogEvent(person, journey, step.name(), step.day(), new LinkedHashMap<>(step.detail())))
                .toList();
    }
}

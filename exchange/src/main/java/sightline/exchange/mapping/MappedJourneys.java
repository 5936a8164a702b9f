package sightline.exchange.mapping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import sightline.exchange.ReadingLog;
import sightline.exchange.UnusableInput;
import sightline.exchange.events.EventReading;
import sightline.journey.event.Detail;
import sightline.journey.event.Event;
import sightline.journey.event.Events;
import sightline.journey.event.Happened;
import sightline.journey.event.Journey;
import sightline.journey.event.JourneyId;
import sightline.journey.event.Reading;

/** Turns the rows of an extract into journeys, and says row by row what was not understood. Nothing is written. */
public final class MappedJourneys {

    private final Mapping mapping;
    private final ReadingLog log;
    private final Map<JourneyId, Set<Event>> journeys = new LinkedHashMap<>();
    private final List<Misread> misread = new ArrayList<>();

    private MappedJourneys(Mapping mapping, String title) {
        this.mapping = mapping;
        this.log = new ReadingLog(title);
    }

    /**
     * The journeys of an extract. The same fact in several rows is one event.
     *
     * @throws UnusableInput if the extract lacks a column that the mapping needs
     */
    public static EventReading of(Extract extract, Mapping mapping) {
        return read(extract, mapping).reading();
    }

    /**
     * The same, with everything that was not understood by line, column and value.
     *
     * @throws UnusableInput if the extract lacks a column that the mapping needs
     */
    public static MappedReading read(Extract extract, Mapping mapping) {
        List<String> missing = mapping.headings().stream()
                .filter(heading -> !extract.headings().contains(heading))
                .toList();
        if (!missing.isEmpty()) {
            throw new UnusableInput(
                    "%s has no column '%s'.".formatted(extract.title(), String.join("', '", missing)),
                    "Its columns are: %s. Put the mapping right.".formatted(String.join(", ", extract.headings())));
        }
        MappedJourneys mapped = new MappedJourneys(mapping, extract.title());
        extract.rows().forEach(mapped::take);
        return new MappedReading(mapped.reading(), mapped.misread);
    }

    private void take(Row row) {
        log.row();
        Optional<String> authority = mapping.authority().in(row);
        Optional<String> person = mapping.person().in(row);
        Optional<String> journey = mapping.journey().in(row);
        if (authority.isEmpty() || person.isEmpty() || journey.isEmpty()) {
            String key = authority.isEmpty() ? "authority" : person.isEmpty() ? "person" : "journey";
            Value from =
                    authority.isEmpty() ? mapping.authority() : person.isEmpty() ? mapping.person() : mapping.journey();
            fault(
                    row,
                    from instanceof Value.Column column ? column.column() : "",
                    "the row is left out: it has no %s. Fill in the cell, or name its words in the mapping."
                            .formatted(key));
            return;
        }
        JourneyId id = new JourneyId(authority.get(), person.get(), journey.get());
        boolean any = false;
        for (EventRule rule : mapping.events()) {
            if (rule.applies(row)) {
                any = true;
                take(row, id, rule);
            }
        }
        if (!any) {
            log.leftOut("rows in which no event of the mapping has a date");
        }
    }

    private void take(Row row, JourneyId id, EventRule rule) {
        String cell = row.cell(rule.date()).orElseThrow();
        Optional<LocalDate> day = mapping.dates().read(cell);
        if (day.isEmpty()) {
            fault(
                    row,
                    rule.date(),
                    "%s is left out: '%s' in the column %s is no date such as %s. Put the cell or 'dates' in the mapping right."
                            .formatted(
                                    rule.event().written(),
                                    cell,
                                    rule.date(),
                                    mapping.dates().example()));
            return;
        }
        Detail detail = detail(row, rule);
        Happened at = new Happened(id, rule.event(), day.get(), day.get(), detail);
        switch (Events.read(at)) {
            case Reading.Understood(Event event) ->
                journeys.computeIfAbsent(id, _ -> new LinkedHashSet<>()).add(event);
            case Reading.Refused(String why) ->
                fault(
                        row,
                        rule.date(),
                        "%s is left out: %s".formatted(rule.event().written(), why));
        }
        rule.detail().forEach((key, value) -> unknownWords(row, rule, key, value));
    }

    private void fault(Row row, String column, String why) {
        log.fault(row.line(), why);
        misread.add(new Misread(row.line(), column, row.cell(column).orElse(""), why));
    }

    /** The event comes in without what the mapping has no meaning for; that is no fault of the file. */
    private void unknownWords(Row row, EventRule rule, String key, Value value) {
        if (value instanceof Value.Column column && value.in(row).isEmpty()) {
            row.cell(column.column())
                    .ifPresent(words -> misread.add(new Misread(
                            row.line(),
                            column.column(),
                            words,
                            "%s has no %s: '%s' has no meaning in the mapping. Say what it means."
                                    .formatted(rule.event().written(), key, words))));
        }
    }

    private static Detail detail(Row row, EventRule rule) {
        return new Detail(new TreeMap<>(rule.detail())
                .entrySet().stream()
                        .flatMap(entry -> entry.getValue().in(row).stream()
                                .map(value -> entry.getKey() + "=" + Detail.escaped(value)))
                        .collect(Collectors.joining(";")));
    }

    private EventReading reading() {
        List<Journey> all = new ArrayList<>();
        journeys.forEach((id, events) -> {
            all.add(new Journey(id, List.copyOf(events)));
            log.kept(events.size());
        });
        return new EventReading(all, log.done());
    }
}

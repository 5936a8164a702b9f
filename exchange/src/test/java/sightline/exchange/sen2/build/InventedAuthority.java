package sightline.exchange.sen2.build;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import sightline.exchange.sen2.form.Form;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Section;
import sightline.exchange.sen2.read.Fault;
import sightline.exchange.sen2.read.Hearer;
import sightline.exchange.sen2.read.ReturnReader;
import sightline.exchange.sen2.write.Heading;
import sightline.exchange.sen2.write.ReturnWriter;
import sightline.insight.exemplar.Exemplar;
import sightline.insight.exemplar.LogEvent;
import sightline.insight.exemplar.Order;
import sightline.insight.exemplar.Stories;
import sightline.journey.calendar.WorkingDays;
import sightline.journey.event.Detail;
import sightline.journey.event.Event;
import sightline.journey.event.EventName;
import sightline.journey.event.Events;
import sightline.journey.event.Happened;
import sightline.journey.event.IsoDay;
import sightline.journey.event.Journey;
import sightline.journey.event.JourneyId;
import sightline.journey.event.Reading;
import sightline.journey.law.LawBook;
import sightline.journey.reckoner.Reckoner;
import sightline.journey.time.Counting;
import sightline.journey.time.WeekCount;

/**
 * An authority's journeys and people, and returns made of them.
 *
 * @param journeys the journeys
 * @param persons the people
 */
public record InventedAuthority(List<Journey> journeys, Map<String, PersonRow> persons) {

    public static final Reckoner RECKONER =
            new Reckoner(LawBook.england(), new Counting(WeekCount.EXCLUDE_TRIGGER_DAY, WorkingDays.englandAndWales()));

    /** An authority that the generator invents. */
    public static InventedAuthority of(int persons, long seed, LocalDate start) {
        List<LogEvent> log = new ArrayList<>();
        Map<String, List<String>> rows = new LinkedHashMap<>();
        Exemplar.tellWithPeople(
                new Order(persons, 4, seed, start, Stories.ALL.getFirst()),
                (who, event) -> {
                    log.add(event);
                    rows.computeIfAbsent(who.person(), key -> InventedPerson.row(who, seed));
                },
                percent -> {});
        return new InventedAuthority(
                journeys(log), persons(rows.values().stream().toList()));
    }

    /** Events as journeys. */
    public static List<Journey> journeys(List<LogEvent> log) {
        Map<JourneyId, List<Event>> byJourney = new LinkedHashMap<>();
        log.forEach(event -> {
            JourneyId id = new JourneyId("990", event.person(), event.journey());
            byJourney.computeIfAbsent(id, key -> new ArrayList<>()).add(event(id, event));
        });
        return byJourney.entrySet().stream()
                .map(entry -> new Journey(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Event event(JourneyId id, LogEvent event) {
        Detail detail = new Detail(event.detail().entrySet().stream()
                .map(pair -> pair.getKey() + "=" + Detail.escaped(pair.getValue()))
                .collect(Collectors.joining(";")));
        LocalDate recorded = detail.value("recorded").flatMap(IsoDay::of).orElse(event.date());
        Happened at = new Happened(id, EventName.named(event.name()).orElseThrow(), event.date(), recorded, detail);
        return switch (Events.read(at)) {
            case Reading.Understood(Event understood) -> understood;
            case Reading.Refused(String why) -> throw new AssertionError(why + ": " + event);
        };
    }

    private static Map<String, PersonRow> persons(List<List<String>> rows) {
        Map<String, PersonRow> persons = new HashMap<>();
        for (List<String> row : rows) {
            Map<Item, String> values = new EnumMap<>(Item.class);
            for (int i = 0; i < PersonFile.COLUMNS.size(); i++) {
                if (!row.get(i + 1).isEmpty()) {
                    values.put(PersonFile.COLUMNS.get(i), row.get(i + 1));
                }
            }
            persons.put(
                    row.getFirst(),
                    new PersonRow(values, Optional.of(row.getLast()).filter(text -> !text.isEmpty())));
        }
        return persons;
    }

    /** The return of a year. */
    public String built(Form form) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Heading heading = new Heading(
                "878",
                "001",
                LocalDateTime.of(form.survey().year(), 2, 20, 9, 30),
                new Heading.Officers("Y", "N", "R"));
        try (ReturnWriter writer = new ReturnWriter(out, form, heading.section(form))) {
            List<String> unknown = new ReturnBuilder(form, persons, RECKONER).build(journeys, person -> {
                try {
                    writer.person(person);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            if (!unknown.isEmpty()) {
                throw new AssertionError("unknown: " + unknown);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The authority that a return tells of. */
    static InventedAuthority in(String xml, Form form) {
        List<LogEvent> log = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        ReturnJournal journal = new ReturnJournal(form.survey());
        persons(xml, form).forEach(person -> {
            int index = rows.size() + 1;
            log.addAll(journal.events(index, person));
            rows.add(ReturnJournal.row(index, person));
        });
        return new InventedAuthority(journeys(log), persons(rows));
    }

    /** The persons of a return. */
    public static List<Section> persons(String xml, Form form) {
        List<Section> persons = new ArrayList<>();
        ReturnReader.read(
                new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "The return", form, new Hearer() {
                    @Override
                    public void header(Section header) {}

                    @Override
                    public void person(int index, Section person) {
                        persons.add(person);
                    }

                    @Override
                    public void fault(Fault fault) {
                        throw new AssertionError(fault.toString());
                    }
                });
        return persons;
    }
}

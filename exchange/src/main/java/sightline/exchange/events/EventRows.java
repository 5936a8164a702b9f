package sightline.exchange.events;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sightline.exchange.ReadingLog;
import sightline.journey.event.Detail;
import sightline.journey.event.Event;
import sightline.journey.event.EventName;
import sightline.journey.event.Events;
import sightline.journey.event.Happened;
import sightline.journey.event.IsoDay;
import sightline.journey.event.Journey;
import sightline.journey.event.Reading;

/** Takes the rows of an event log one by one and gathers them by journey. Words that come again are kept once. */
final class EventRows {

    private static final int DETAILS_KEPT = 1 << 16;
    private static final String RECORDED = "recorded";

    private final EventColumns columns;
    private final ReadingLog log;
    private final JourneyGroups groups = new JourneyGroups();
    private final Map<String, Optional<LocalDate>> days = new HashMap<>();
    private final Map<String, Detail> details = new HashMap<>();

    EventRows(EventColumns columns, ReadingLog log) {
        this.columns = columns;
        this.log = log;
    }

    /** Takes a row, or notes why it is left out. */
    void take(CsvRecord row) {
        log.row();
        if (row.getFieldCount() != columns.width()) {
            fault(
                    row,
                    "it has %d fields and the header has %d. Give every row the same columns."
                            .formatted(row.getFieldCount(), columns.width()));
            return;
        }
        Optional<EventName> name = EventName.named(row.getField(columns.event()));
        Optional<LocalDate> day = day(row.getField(columns.date()));
        if (name.isEmpty()) {
            fault(
                    row,
                    "there is no event '%s'. Look up the names in the guide.".formatted(row.getField(columns.event())));
        } else if (day.isEmpty()) {
            fault(row, "'%s' is no date. Write it as 2026-02-14.".formatted(row.getField(columns.date())));
        } else if (row.getField(columns.journey()).isBlank()) {
            fault(row, "it names no journey. Fill in the column journey.");
        } else {
            take(row, name.get(), day.get());
        }
    }

    private void take(CsvRecord row, EventName name, LocalDate day) {
        Detail detail = detail(row.getField(columns.detail()));
        Optional<String> recorded = detail.written().contains(RECORDED) ? detail.value(RECORDED) : Optional.empty();
        Optional<LocalDate> writtenDown = recorded.isEmpty() ? Optional.of(day) : day(recorded.get());
        if (writtenDown.isEmpty()) {
            fault(row, "'%s' in recorded is no date. Write it as 2026-02-14.".formatted(recorded.orElse("")));
            return;
        }
        JourneyGroups.Group group = groups.of(
                row.getField(columns.authority()), row.getField(columns.journey()), row.getField(columns.person()));
        Event at = new Happened(group.id(), name, day, writtenDown.get(), detail);
        switch (Events.read(at.at())) {
            case Reading.Understood(Event event) -> group.add(event);
            case Reading.Refused(String why) -> fault(row, why);
        }
    }

    /** The journeys that were gathered. */
    List<Journey> journeys() {
        return groups.journeys();
    }

    private void fault(CsvRecord row, String why) {
        log.fault(row.getStartingLineNumber(), "the row is left out: " + why);
    }

    private Optional<LocalDate> day(String text) {
        return days.computeIfAbsent(text, IsoDay::of);
    }

    private Detail detail(String written) {
        if (written.isEmpty()) {
            return Detail.NONE;
        }
        Detail known = details.get(written);
        if (known == null) {
            known = new Detail(written);
            if (details.size() < DETAILS_KEPT) {
                details.put(written, known);
            }
        }
        return known;
    }
}

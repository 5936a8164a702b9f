package sightline.exchange.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import sightline.exchange.ReadingLog;
import sightline.journey.event.EventName;
import sightline.journey.event.IsoDay;
import sightline.journey.event.Journey;
import sightline.journey.event.JourneyId;

/** Takes the rows of an event log one by one and gathers them by journey. Words that come again are read once. */
final class EventRows {

    private final EventColumns columns;
    private final ReadingLog log;
    private final Glossary<String> authorities = new Glossary<>(Function.identity());
    private final Glossary<String> names = new Glossary<>(Function.identity());
    private final Glossary<Optional<EventName>> events = new Glossary<>(EventName::named);
    private final Glossary<Optional<LocalDate>> days = new Glossary<>(IsoDay::of);
    private final Glossary<RowDetail> details = new Glossary<>(RowDetail::of);
    private final Pairs journeys = new Pairs();
    private final Pairs kinds = new Pairs();
    private final List<RowKind> meanings = new ArrayList<>();
    private final JourneyRows rows = new JourneyRows();

    EventRows(EventColumns columns, ReadingLog log) {
        this.columns = columns;
        this.log = log;
    }

    /** Takes a row, or notes why it is left out. */
    void take(EventRow row) {
        log.row();
        if (row.fields() != columns.width()) {
            fault(
                    row,
                    "it has %d fields and the header has %d. Give every row the same columns."
                            .formatted(row.fields(), columns.width()));
            return;
        }
        int event = events.number(row, columns.event());
        int day = days.number(row, columns.date());
        int name = names.number(row, columns.journey());
        int detail = details.number(row, columns.detail());
        if (events.meaning(event).isEmpty()) {
            fault(row, "there is no event '%s'. Look up the names in the guide.".formatted(row.words(columns.event())));
        } else if (days.meaning(day).isEmpty()) {
            fault(row, "'%s' is no date. Write it as 2026-02-14.".formatted(row.words(columns.date())));
        } else if (names.meaning(name).isBlank()) {
            fault(row, "it names no journey. Fill in the column journey.");
        } else if (details.meaning(detail).isMisdated()) {
            String recorded = details.meaning(detail).recorded().orElse("");
            fault(row, "'%s' in recorded is no date. Write it as 2026-02-14.".formatted(recorded));
        } else {
            int journey = journey(row, name);
            int kind = kind(journey, event, day, detail);
            switch (meanings.get(kind)) {
                case RowKind.Understood _ -> rows.add(journey, kind, day);
                case RowKind.Refused(String why) -> fault(row, why);
            }
        }
    }

    private int journey(EventRow row, int name) {
        int authority = authorities.number(row, columns.authority());
        int known = journeys.size();
        int journey = journeys.number(authority, name);
        if (journey == known) {
            rows.begin(new JourneyId(authorities.meaning(authority), row.words(columns.person()), names.meaning(name)));
        }
        return journey;
    }

    private int kind(int journey, int event, int day, int detail) {
        int kind = kinds.number(event, detail);
        if (kind == meanings.size()) {
            meanings.add(RowKind.of(
                    rows.id(journey),
                    events.meaning(event).orElseThrow(),
                    days.meaning(day).orElseThrow(),
                    details.meaning(detail)));
        }
        return kind;
    }

    /** The journeys that were gathered. */
    List<Journey> journeys() {
        return rows.journeys(meanings, days);
    }

    private void fault(EventRow row, String why) {
        log.fault(row.line(), "the row is left out: " + why);
    }
}

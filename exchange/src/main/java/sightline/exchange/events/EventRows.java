package sightline.exchange.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import sightline.exchange.ReadingLog;
import sightline.journey.event.Detail;
import sightline.journey.event.EventName;
import sightline.journey.event.IsoDay;
import sightline.journey.event.Journey;
import sightline.journey.event.JourneyId;

/** Takes the rows of an event log one by one and gathers them by journey. Words that come again are read once. */
final class EventRows {

    private final EventColumns columns;
    private final ReadingLog log;
    private final Glossary<Optional<EventName>> events = new Glossary<>(EventName::named);
    private final Glossary<Optional<LocalDate>> days = new Glossary<>(IsoDay::of);
    private final Glossary<String> authorities = new Glossary<>(Function.identity());
    private final Vocabulary journeys = new Vocabulary();
    private final Vocabulary details = new Vocabulary();
    private final List<RowKind> kinds = new ArrayList<>();
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
        if (events.meaning(event).isEmpty()) {
            fault(row, "there is no event '%s'. Look up the names in the guide.".formatted(row.words(columns.event())));
        } else if (days.meaning(day).isEmpty()) {
            fault(row, "'%s' is no date. Write it as 2026-02-14.".formatted(row.words(columns.date())));
        } else if (row.isBlank(columns.journey())) {
            fault(row, "it names no journey. Fill in the column journey.");
        } else {
            take(row, kind(row, event, day), day);
        }
    }

    private void take(EventRow row, int kind, int day) {
        RowKind what = kinds.get(kind);
        if (what instanceof RowKind.Misdated(String recorded)) {
            fault(row, "'%s' in recorded is no date. Write it as 2026-02-14.".formatted(recorded));
            return;
        }
        int journey = journey(row);
        if (what instanceof RowKind.Refused(String why)) {
            fault(row, why);
        } else {
            rows.add(journey, kind, day);
        }
    }

    /** Rows of one event and one detail are of one kind. */
    private int kind(EventRow row, int event, int day) {
        int kind = details.number(row, columns.detail(), event);
        if (kind == kinds.size()) {
            kinds.add(RowKind.of(
                    id(row),
                    events.meaning(event).orElseThrow(),
                    days.meaning(day).orElseThrow(),
                    new Detail(row.words(columns.detail()))));
        }
        return kind;
    }

    private int journey(EventRow row) {
        int authority = authorities.number(row, columns.authority());
        int known = journeys.size();
        int journey = journeys.number(row, columns.journey(), authority);
        if (journey == known) {
            rows.begin(id(row));
        }
        return journey;
    }

    private JourneyId id(EventRow row) {
        return new JourneyId(
                authorities.meaning(authorities.number(row, columns.authority())),
                row.words(columns.person()),
                row.words(columns.journey()));
    }

    /** The journeys that were gathered. */
    List<Journey> journeys() {
        return rows.journeys(kinds, days);
    }

    private void fault(EventRow row, String why) {
        log.fault(row.line(), "the row is left out: " + why);
    }
}

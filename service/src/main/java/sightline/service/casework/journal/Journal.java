package sightline.service.casework.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import sightline.journey.event.Event;
import sightline.journey.event.Events;
import sightline.journey.event.Happened;
import sightline.journey.event.Reading;
import sightline.journey.reckoner.Answer;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.page.InWords;

/**
 * Where people write down what happened. An event is kept together with what follows from it and with its entry in the
 * record, or not at all; two who write at once can't both be first.
 */
@Component
public final class Journal {

    private final Gate gate;
    private final CaseLaw law;
    private final Cases cases;
    private final EventStore store;
    private final Clock clock;

    Journal(Gate gate, CaseLaw law, Cases cases, EventStore store, Clock clock) {
        this.gate = gate;
        this.law = law;
        this.cases = cases;
        this.store = store;
        this.clock = clock;
    }

    /** Writes an event down for a desk, if the law allows it and nobody else wrote first. */
    public Recorded write(Desk desk, Note note) {
        if (!gate.at(desk, () -> cases.isShown(desk, note.journey()))) {
            return new Recorded.Nowhere();
        }
        try {
            return gate.at(
                    desk.carriedOut(),
                    () -> cases.read(desk.carriedOut(), note.journey())
                            .map(file -> write(desk, note, file))
                            .orElseGet(Recorded.Nowhere::new));
        } catch (DuplicateKeyException taken) {
            return gate.at(
                    desk.carriedOut(),
                    () -> cases.read(desk.carriedOut(), note.journey())
                            .<Recorded>map(file -> overtaken(note, file))
                            .orElseGet(Recorded.Nowhere::new));
        }
    }

    private Recorded write(Desk desk, Note note, CaseFile file) {
        if (file.seen() != note.seen()) {
            return overtaken(note, file);
        }
        LocalDate today = today();
        if (note.day().isAfter(today)) {
            return new Recorded.Refused("%s has not come yet. Write down what happened on the day it happens, or later."
                    .formatted(InWords.date(note.day())));
        }
        Happened happened = new Happened(file.id(), note.event(), note.day(), today, note.detail());
        return switch (Events.read(happened)) {
            case Reading.Refused(String why) -> new Recorded.Refused(why);
            case Reading.Understood(Event event) ->
                switch (law.may(file.journey(), note.event(), note.day())) {
                    case Answer.No no -> new Recorded.Refused(no.why());
                    case Answer.Yes _ -> keep(desk, file, event, today);
                };
        };
    }

    private Recorded keep(Desk desk, CaseFile file, Event event, LocalDate today) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Written written = new Written(file.seen() + 1, event, now, desk.account());
        store.add(desk, written, Derived.of(law, file.with(written).journey(), today));
        return new Recorded.Saved(written.number());
    }

    private static Recorded overtaken(Note note, CaseFile file) {
        return new Recorded.Overtaken(file.written().stream()
                .filter(written -> written.number() > note.seen())
                .toList());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}

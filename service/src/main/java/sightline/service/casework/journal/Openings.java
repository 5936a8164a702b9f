package sightline.service.casework.journal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.journey.event.Event;
import sightline.journey.event.Events;
import sightline.journey.event.Happened;
import sightline.journey.event.Journey;
import sightline.journey.event.JourneyId;
import sightline.journey.event.Reading;
import sightline.journey.reckoner.Answer;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.page.InWords;

/** Where a case is opened: the person, the first event, what follows from it and its entry in the record, or nothing. */
@Component
public final class Openings {

    private final Gate gate;
    private final CaseLaw law;
    private final EventStore store;
    private final JdbcClient database;
    private final Clock clock;

    Openings(Gate gate, CaseLaw law, EventStore store, JdbcClient database, Clock clock) {
        this.gate = gate;
        this.law = law;
        this.store = store;
        this.database = database;
        this.clock = clock;
    }

    /** Opens a case. */
    public Opened open(Desk desk, NewCase wanted) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        if (wanted.day().isAfter(today)) {
            return new Opened.Refused("%s has not come yet. Open the case on the day it begins, or later."
                    .formatted(InWords.date(wanted.day())));
        }
        if (wanted.day().isBefore(wanted.born())) {
            return new Opened.Refused("The case can't begin before the child was born, on %s. Check both days."
                    .formatted(InWords.date(wanted.born())));
        }
        return gate.at(desk, () -> open(desk, wanted, today));
    }

    private Opened open(Desk desk, NewCase wanted, LocalDate today) {
        Optional<String> person = wanted.known().isPresent()
                ? wanted.known().filter(key -> isKnown(desk, key))
                : Optional.of("P" + next("person"));
        if (person.isEmpty()) {
            return new Opened.Refused("The person you chose is not there any more. Search for them again.");
        }
        JourneyId id = new JourneyId(desk.authority(), person.get(), "J" + next("journey"));
        Happened first = new Happened(id, wanted.began(), wanted.day(), today, wanted.detail());
        return switch (Events.read(first)) {
            case Reading.Refused(String why) -> new Opened.Refused(why);
            case Reading.Understood(Event event) ->
                switch (law.may(new Journey(id, List.of()), wanted.began(), wanted.day())) {
                    case Answer.No no -> new Opened.Refused(no.why());
                    case Answer.Yes _ -> keep(desk, wanted, event, today);
                };
        };
    }

    private Opened keep(Desk desk, NewCase wanted, Event first, LocalDate today) {
        JourneyId id = first.at().journey();
        if (wanted.known().isEmpty()) {
            database.sql("insert into casework.person (authority, person, forename, surname, born) values (?,?,?,?,?)")
                    .params(desk.authority(), id.person(), wanted.forename(), wanted.surname(), wanted.born())
                    .update();
        }
        Written written = new Written(1, first, clock.instant().truncatedTo(ChronoUnit.MILLIS), desk.account());
        store.add(desk, written, Derived.of(law, new Journey(id, List.of(first)), today));
        return new Opened.Saved(id.journey());
    }

    private boolean isKnown(Desk desk, String person) {
        return database.sql("select exists (select from casework.person where authority = ? and person = ?)")
                .params(desk.authority(), person)
                .query(Boolean.class)
                .single();
    }

    private long next(String of) {
        return database.sql("select nextval('casework.key_of_" + of + "')")
                .query(Long.class)
                .single();
    }
}

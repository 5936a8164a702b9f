package sightline.service.casework.sen2.bring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.exchange.Progress;
import sightline.exchange.sen2.build.PersonOfReturn;
import sightline.insight.exemplar.LogEvent;
import sightline.journey.event.Event;
import sightline.journey.event.Journey;
import sightline.journey.event.JourneyId;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.casework.journal.CaseLaw;
import sightline.service.casework.journal.Histories;
import sightline.service.casework.journal.Person;
import sightline.service.casework.known.KnownRows;
import sightline.service.casework.load.CarriedOn;
import sightline.service.casework.load.Inflow;
import sightline.service.casework.load.LogEvents;
import sightline.service.record.Actor;
import sightline.service.record.Body;
import sightline.service.record.Entry;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;

/** Brings what a return tells into the cases. What the cases say stands; what the return says besides is written behind it. */
@Component
public final class ReturnBringing {

    private final Gate gate;
    private final CaseLaw law;
    private final JdbcClient database;
    private final Ledger record;
    private final Clock clock;

    /** Into a database that has every migration. */
    public ReturnBringing(Gate gate, CaseLaw law, JdbcClient database, Ledger record, Clock clock) {
        this.gate = gate;
        this.law = law;
        this.database = database;
        this.record = record;
        this.clock = clock;
    }

    /**
     * What was written.
     *
     * @param plan what it came from
     * @param facts of how many children something is known now that this return had not said before
     * @param digest of every event that was written
     */
    public record Done(Plan plan, int facts, String digest) {}

    /** What would come in; nothing is written. */
    public Plan plan(Desk desk, ToldReturn told) {
        return gate.at(desk.carriedOut(), () -> planned(desk, told));
    }

    private Plan planned(Desk desk, ToldReturn told) {
        Folk folk = Folk.read(database, desk.authority());
        List<String> known = told.persons().stream()
                .flatMap(one -> folk.match(one) instanceof Match.One(String person)
                        ? java.util.stream.Stream.of(person)
                        : java.util.stream.Stream.<String>empty())
                .distinct()
                .toList();
        Map<String, List<Journey>> journeys = new HashMap<>();
        new Histories(gate, database)
                .each(
                        desk.authority(),
                        known,
                        some -> some.forEach(
                                journey -> journeys.computeIfAbsent(journey.id().person(), key -> new ArrayList<>())
                                        .add(journey)));
        return new Planner(folk, journeys, today()).plan(told.persons());
    }

    /** Brings it in, in a transaction of its own, and tells the record. */
    public Done bring(Desk desk, ToldReturn told, Progress progress) {
        return gate.at(desk.carriedOut(), () -> {
            Done done = write(desk, told, progress);
            tell(desk, Optional.empty(), done);
            return done;
        });
    }

    /** Writes it down; inside the gate, where the caller tells the record. Two who bring in at once come one after the other. */
    Done write(Desk desk, ToldReturn told, Progress progress) {
        database.sql("select pg_advisory_xact_lock(hashtext('casework.return ' || ?))")
                .param(desk.authority())
                .query((row, n) -> true)
                .single();
        Plan plan = planned(desk, told);
        Inflow inflow = new Inflow(database, law, desk.authority(), clock.instant(), today());
        Keys keys = new Keys(database);
        List<Person> persons = new ArrayList<>();
        List<Journey> fresh = new ArrayList<>();
        List<CarriedOn> carried = new ArrayList<>();
        Map<String, Map<String, PersonOfReturn>> known = new LinkedHashMap<>();
        for (Step step : plan.steps()) {
            String person = step.person().orElseGet(keys::person);
            if (!step.named()) {
                Named.person(person, step.told()).ifPresent(persons::add);
            }
            step.fresh()
                    .forEach(events ->
                            fresh.add(journey(new JourneyId(desk.authority(), person, keys.journey()), events)));
            step.carried()
                    .forEach(one -> carried.add(
                            new CarriedOn(one.written(), events(one.written().id(), one.more()))));
            known.computeIfAbsent(step.told().title(), title -> new LinkedHashMap<>())
                    .put(person, step.told().known());
        }
        inflow.persons(persons);
        inflow.begin(
                fresh.stream().filter(journey -> !journey.events().isEmpty()).toList(), progress);
        inflow.carryOn(carried, progress);
        int facts = 0;
        for (Map.Entry<String, Map<String, PersonOfReturn>> of : known.entrySet()) {
            facts += new KnownRows(database)
                    .add(
                            desk,
                            Optional.ofNullable(told.sources().get(of.getKey())).orElseThrow(),
                            of.getValue());
        }
        return new Done(plan, facts, inflow.digest());
    }

    /** A new journey is as if it had been written down day by day, as every import has it. */
    private static Journey journey(JourneyId id, List<LogEvent> told) {
        return new Journey(
                id,
                told.stream()
                        .flatMap(event -> LogEvents.event(id, event, event.date()).stream())
                        .toList());
    }

    /** What is added to a journey is known from today on. */
    private List<Event> events(JourneyId id, List<LogEvent> told) {
        return told.stream()
                .flatMap(event -> LogEvents.event(id, event, today()).stream())
                .toList();
    }

    /** Tells the record; the last step inside the gate. */
    void tell(Desk desk, Optional<String> subject, Done done) {
        Counts counts = done.plan().counts();
        record.append(new Entry(
                desk.authority(),
                Kind.RETURN_BROUGHT_IN,
                desk.account().map(Actor::account).orElse(Actor.SYSTEM),
                subject,
                Body.EMPTY
                        .with("newcomers", counts.newcomers())
                        .with("journeys", counts.journeys().fresh())
                        .with("carriedOn", counts.journeys().carriedOn())
                        .with("events", counts.events().fresh())
                        .with("differences", done.plan().differences().size())
                        .with("facts", done.facts())
                        .with("digest", done.digest())));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}

package sightline.insight.stage;

import static sightline.insight.stage.Milestones.earliest;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import sightline.insight.stage.Requests.Outcome;
import sightline.insight.stage.Waits.End;
import sightline.journey.event.AdviceEvent;
import sightline.journey.event.Event;
import sightline.journey.event.EventName;
import sightline.journey.event.Journey;

/** The waits of one authority by stage, as they were known at the end of one day. */
public final class StageLog {

    private final LocalDate day;
    private final int today;
    private final SortedMap<Stage, Waits> waits = new TreeMap<>();
    private final Requests requests = new Requests();
    private OptionalInt opened = OptionalInt.empty();

    /** @param day the last day of which anything is known */
    public StageLog(LocalDate day) {
        this.day = day;
        this.today = (int) day.toEpochDay();
    }

    /** Takes in a journey, as far as it was known. */
    public void take(Journey journey) {
        List<Event> events = Known.on(day, journey);
        open(events);
        Milestones days = Milestones.of(events);
        OptionalInt out = earliest(days.left(), days.settled());
        days.request().ifPresent(from -> {
            wait(Stage.DECISION, from, earliest(days.assess(), days.refused()), out);
            request(from, days);
        });
        days.assess().ifPresent(from -> wait(Stage.ASSESSMENT, from, days.settled(), days.left()));
        days.draft().ifPresent(from -> wait(Stage.FINAL, from, days.plan(), out));
        OptionalInt advised = advice(events, earliest(out, days.draft()));
        days.assess().ifPresent(from -> draft(Math.max(from, advised.orElse(from)), advised.isPresent(), days));
        reviews(events);
    }

    /** The log begins on the first day on which something was written down as it happened. */
    private void open(List<Event> events) {
        for (Event event : events) {
            if (event.at().recorded().equals(event.date())) {
                int at = (int) event.date().toEpochDay();
                opened = OptionalInt.of(Math.min(at, opened.orElse(at)));
                return;
            }
        }
    }

    private void request(int from, Milestones days) {
        OptionalInt end = earliest(days.refused(), days.left(), days.settled());
        requests.add(from, end.orElse(today), end.isEmpty() ? Outcome.OPEN : outcome(end, days));
    }

    private static Outcome outcome(OptionalInt end, Milestones days) {
        if (end.equals(days.plan())) {
            return Outcome.PLAN;
        }
        if (end.equals(days.settled())) {
            return Outcome.NO_PLAN;
        }
        return end.equals(days.refused()) ? Outcome.NOT_ASSESSED : Outcome.LEFT;
    }

    /** A draft can be written once no advice is outstanding; while some is, nobody waits for the draft. */
    private void draft(int from, boolean ready, Milestones days) {
        OptionalInt done = earliest(days.draft(), days.settled());
        if (ready && (done.isEmpty() || done.getAsInt() >= from)) {
            wait(Stage.DRAFT, from, done, days.left());
        }
    }

    /** Notes each adviser's wait. Returns the day from which no advice was outstanding any more, if it has come. */
    private OptionalInt advice(List<Event> events, OptionalInt over) {
        Map<String, Integer> asked = new HashMap<>();
        OptionalInt ready = OptionalInt.empty();
        for (Event event : events) {
            if (!(event instanceof AdviceEvent advice)) {
                continue;
            }
            int at = (int) event.date().toEpochDay();
            if (event.name() == EventName.ADVICE_REQUESTED) {
                asked.putIfAbsent(advice.adviser(), at);
                ready = OptionalInt.empty();
            } else if (event.name() != EventName.APPOINTMENT_MISSED) {
                Integer from = asked.remove(advice.adviser());
                if (from != null) {
                    boolean came = event.name() == EventName.ADVICE_RECEIVED;
                    stage(Stage.advice(advice.adviser())).add(from, at, came ? End.CAME : End.LEFT);
                }
                ready = asked.isEmpty() ? OptionalInt.of(at) : ready;
            }
        }
        asked.forEach((adviser, from) -> wait(Stage.advice(adviser), from, OptionalInt.empty(), over));
        return ready;
    }

    private void reviews(List<Event> events) {
        OptionalInt met = OptionalInt.empty();
        for (Event event : events) {
            int at = (int) event.date().toEpochDay();
            if (event.name() == EventName.REVIEW_MEETING_HELD) {
                met = OptionalInt.of(met.orElse(at));
            } else if (met.isPresent() && event.name() == EventName.REVIEW_DECISION_NOTIFIED) {
                wait(Stage.REVIEW, met.getAsInt(), OptionalInt.of(at), OptionalInt.empty());
                met = OptionalInt.empty();
            } else if (met.isPresent() && event.name() == EventName.PLAN_CEASED) {
                wait(Stage.REVIEW, met.getAsInt(), OptionalInt.empty(), OptionalInt.of(at));
                met = OptionalInt.empty();
            }
        }
        met.ifPresent(from -> wait(Stage.REVIEW, from, OptionalInt.empty(), OptionalInt.empty()));
    }

    private void wait(Stage stage, int from, OptionalInt came, OptionalInt left) {
        OptionalInt end = earliest(came, left);
        End how = end.isEmpty() ? End.OPEN : end.equals(came) ? End.CAME : End.LEFT;
        stage(stage).add(from, end.orElse(today), how);
    }

    private Waits stage(Stage stage) {
        return waits.computeIfAbsent(stage, first -> new Waits());
    }

    /** The last day of which anything is known. */
    public LocalDate day() {
        return day;
    }

    /** The first day on which something was written down as it happened; empty where nothing is known. */
    public OptionalInt opened() {
        return opened;
    }

    /** The waits by stage, in the order of the journey; a stage nobody has come to is not there. */
    public SortedMap<Stage, Waits> stages() {
        return Collections.unmodifiableSortedMap(waits);
    }

    /** Every request, with how it came out. */
    public Requests requests() {
        return requests;
    }
}

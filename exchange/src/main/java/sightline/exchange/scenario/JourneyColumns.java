package sightline.exchange.scenario;

import static sightline.insight.simulation.LoggedCases.NOT_YET;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import sightline.insight.simulation.LoggedCases;
import sightline.journey.event.AdviceEvent;
import sightline.journey.event.Event;
import sightline.journey.event.EventName;
import sightline.journey.event.Journey;

/** The journeys of a log as columns of days. */
public final class JourneyColumns {

    private static final String PSYCHOLOGICAL = "psychological";

    private static final Set<EventName> REQUESTS = Set.of(EventName.REQUEST_RECEIVED, EventName.BROUGHT_TO_ATTENTION);

    private static final Set<EventName> WITHOUT_PLAN = Set.of(
            EventName.DECIDED_NOT_TO_ISSUE,
            EventName.REQUEST_WITHDRAWN,
            EventName.ASSESSMENT_WITHDRAWN,
            EventName.MOVED_OUT_DURING_ASSESSMENT);

    private final LoggedCases columns;

    private JourneyColumns(int size) {
        columns = new LoggedCases(
                none(size),
                none(size),
                new boolean[size],
                none(size),
                none(size),
                none(size),
                none(size),
                none(size),
                none(size));
    }

    private static int[] none(int size) {
        int[] days = new int[size];
        Arrays.fill(days, NOT_YET);
        return days;
    }

    /** The requests among some journeys, as they were known at the end of a day. */
    public static LoggedCases of(List<Journey> journeys, LocalDate asOf) {
        List<Journey> known = journeys.stream()
                .map(journey -> journey.knownOn(asOf))
                .filter(journey -> journey.events().stream().anyMatch(event -> REQUESTS.contains(event.name())))
                .toList();
        JourneyColumns filled = new JourneyColumns(known.size());
        for (int row = 0; row < known.size(); row++) {
            for (Event event : known.get(row).events()) {
                filled.take(row, event, (int) event.date().toEpochDay());
            }
        }
        return filled.columns;
    }

    private void take(int row, Event event, int day) {
        if (REQUESTS.contains(event.name())) {
            first(columns.requested(), row, day);
        } else if (columns.requested()[row] == NOT_YET) {
            return;
        }
        if (event instanceof AdviceEvent advice) {
            take(row, advice, day);
        } else if (WITHOUT_PLAN.contains(event.name())) {
            first(columns.gone(), row, day);
        }
        switch (event.name()) {
            case DECIDED_TO_ASSESS -> {
                first(columns.decided(), row, day);
                columns.refused()[row] = false;
            }
            case DECIDED_NOT_TO_ASSESS -> {
                first(columns.decided(), row, day);
                columns.refused()[row] = true;
            }
            case DRAFT_SERVED -> first(columns.drafted(), row, day);
            case FINAL_PLAN_ISSUED -> first(columns.issued(), row, day);
            default -> {
                // Everything else that happens on a journey moves no request on towards its plan.
            }
        }
    }

    private void take(int row, AdviceEvent advice, int day) {
        boolean received = advice.name() == EventName.ADVICE_RECEIVED;
        if (advice.adviser().equals(PSYCHOLOGICAL)) {
            if (received || advice.name() == EventName.ADVICE_REQUESTED) {
                first(received ? columns.advised() : columns.asked(), row, day);
            }
        } else if (received
                && columns.drafted()[row] == NOT_YET
                && !advice.adviser().equals(AdviceEvent.PARENT)) {
            columns.others()[row] = day;
        }
    }

    private static void first(int[] column, int row, int day) {
        if (column[row] == NOT_YET) {
            column[row] = day;
        }
    }
}

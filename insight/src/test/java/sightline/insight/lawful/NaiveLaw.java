package sightline.insight.lawful;

import static sightline.insight.lawful.LawfulRule.*;
import static sightline.journey.event.EventName.*;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import sightline.insight.log.Row;
import sightline.journey.event.Detail;
import sightline.journey.event.EventName;
import sightline.journey.law.Duty;
import sightline.journey.law.LawBook;
import sightline.journey.time.Counting;

/** The rules as anybody would write them first: at each event, look back through the list, with text and dates. */
final class NaiveLaw {

    private final List<Row> rows;
    private final Counting counting;
    private final Map<LawfulRule, Boolean> found = new EnumMap<>(LawfulRule.class);

    private NaiveLaw(List<Row> rows, Counting counting) {
        this.rows = rows;
        this.counting = counting;
    }

    /** The rules that could be looked at in a journey, each with whether it was broken. */
    static Map<LawfulRule, Boolean> of(List<Row> rows, Counting counting) {
        NaiveLaw law = new NaiveLaw(rows, counting);
        for (int at = 0; at < rows.size(); at++) {
            law.look(at);
        }
        return law.found;
    }

    private void look(int at) {
        Row row = rows.get(at);
        OptionalInt request = first(0, at, REQUEST_RECEIVED, BROUGHT_TO_ATTENTION);
        boolean seen = request.isPresent();
        boolean assessing = first(0, at, DECIDED_TO_ASSESS, TRIBUNAL_ORDER_MADE, APPEAL_CONCEDED, MEDIATION_AGREED)
                .isPresent();
        boolean decidedBefore =
                first(0, at, DECIDED_TO_ASSESS, DECIDED_NOT_TO_ASSESS).isPresent();
        switch (row.event()) {
            case REQUEST_RECEIVED, BROUGHT_TO_ATTENTION -> {
                if (seen) {
                    put(REQUEST_TWICE, !decidedBefore);
                } else if (decidedBefore) {
                    put(DECISION_BEFORE_REQUEST, true);
                }
            }
            case DECIDED_TO_ASSESS, DECIDED_NOT_TO_ASSESS -> {
                if (seen && !decidedBefore) {
                    put(DECISION_BEFORE_REQUEST, false);
                    put(DECISION_LATE, late("A4", request.getAsInt(), row.day()));
                }
            }
            case ADVICE_REQUESTED -> {
                if (seen) {
                    put(ADVICE_BEFORE_DECISION, !assessing);
                }
            }
            case ADVICE_RECEIVED -> received(at, row);
            case DECIDED_TO_ISSUE -> {
                if (seen) {
                    put(ISSUE_BEFORE_ASSESSMENT, !assessing);
                }
            }
            case DECIDED_NOT_TO_ISSUE -> {
                if (seen) {
                    put(ISSUE_BEFORE_ASSESSMENT, !assessing);
                    if (first(0, at, DECIDED_NOT_TO_ISSUE).isEmpty()) {
                        put(REFUSAL_LATE, late("A7", request.getAsInt(), row.day()));
                    }
                }
            }
            case DRAFT_SERVED -> {
                if (seen) {
                    put(DRAFT_WITHOUT_ASSESSMENT, !assessing);
                }
                if (first(0, at, ADVICE_REQUESTED).isPresent()) {
                    put(DRAFT_BEFORE_ADVICE, someOwes(at));
                }
            }
            case FINAL_PLAN_ISSUED -> issued(at, row, request);
            case REVIEW_DECISION_NOTIFIED -> reviewed(at, row, seen);
            case AMENDED_PLAN_ISSUED -> amended(at, row, seen);
            case PLAN_CEASED -> ceased(at, row, seen);
            default -> {}
        }
    }

    private void received(int at, Row row) {
        OptionalInt asked = lastOfAdviser(at, row, ADVICE_REQUESTED);
        put(ADVICE_UNASKED, asked.isEmpty());
        OptionalInt answered = lastOfAdviser(at, row, ADVICE_RECEIVED, ADVICE_WAIVED);
        if (asked.isPresent() && asked.getAsInt() > answered.orElse(-1)) {
            put(ADVICE_LATE, late("A6", asked.getAsInt(), row.day()));
        }
    }

    private void issued(int at, Row row, OptionalInt request) {
        OptionalInt draft = last(0, at, DRAFT_SERVED);
        OptionalInt before = last(0, at, FINAL_PLAN_ISSUED);
        if (request.isPresent()) {
            put(FINAL_WITHOUT_DRAFT, draft.isEmpty());
            if (before.isEmpty()) {
                put(FINAL_LATE, late("A10", request.getAsInt(), row.day()));
            }
        }
        draft.ifPresent(place -> put(FINAL_TOO_SOON, soon("A9", place, row.day())));
        put(
                FINAL_TWICE,
                before.isPresent()
                        && first(before.getAsInt(), at, REASSESSMENT_DECIDED).isEmpty());
    }

    private void reviewed(int at, Row row, boolean seen) {
        int since = last(0, at, REVIEW_DECISION_NOTIFIED).orElse(-1) + 1;
        OptionalInt meeting = last(since, at, REVIEW_MEETING_HELD);
        if (seen) {
            put(REVIEW_WITHOUT_MEETING, meeting.isEmpty());
        }
        meeting.ifPresent(place -> put(REVIEW_LATE, late("R9", place, row.day())));
    }

    private void amended(int at, Row row, boolean seen) {
        int since = last(0, at, AMENDED_PLAN_ISSUED).orElse(-1) + 1;
        if (seen) {
            put(
                    AMENDED_WITHOUT_NOTICE,
                    first(
                                    since,
                                    at,
                                    AMENDMENT_NOTICE_SENT,
                                    REVIEW_DECISION_NOTIFIED,
                                    REASSESSMENT_DECIDED,
                                    TRIBUNAL_ORDER_MADE,
                                    APPEAL_CONCEDED,
                                    MEDIATION_AGREED)
                            .isEmpty());
        }
        last(since, at, AMENDMENT_NOTICE_SENT).ifPresent(place -> {
            put(AMENDED_TOO_SOON, soon("R11", place, row.day()));
            put(AMENDED_LATE, late("R12", place, row.day()));
        });
    }

    private void ceased(int at, Row row, boolean seen) {
        int since = last(0, at, PLAN_CEASED).orElse(-1) + 1;
        OptionalInt ending = last(since, at, CEASE_DECISION_NOTIFIED);
        boolean left = first(0, at, PLAN_TRANSFERRED_OUT).isPresent();
        if (seen && !left) {
            put(CEASED_WITHOUT_DECISION, ending.isEmpty());
        }
        if (ending.isPresent()
                && !left
                && first(ending.getAsInt(), at, APPEAL_REGISTERED).isEmpty()) {
            put(CEASED_TOO_SOON, soon("C4", ending.getAsInt(), row.day().plusDays(1)));
        }
    }

    private boolean someOwes(int at) {
        return IntStream.range(0, at)
                .filter(i -> rows.get(i).event() == ADVICE_REQUESTED)
                .anyMatch(i -> IntStream.range(i + 1, at)
                        .noneMatch(j -> (rows.get(j).event() == ADVICE_RECEIVED
                                        || rows.get(j).event() == ADVICE_WAIVED)
                                && adviser(j).equals(adviser(i))));
    }

    private OptionalInt lastOfAdviser(int at, Row row, EventName... names) {
        String adviser = adviser(rows.indexOf(row));
        return IntStream.range(0, at)
                .filter(i -> Arrays.asList(names).contains(rows.get(i).event())
                        && adviser(i).equals(adviser))
                .max();
    }

    private String adviser(int at) {
        return new Detail(rows.get(at).detail()).value("adviser").orElse("");
    }

    private OptionalInt first(int from, int to, EventName... names) {
        return IntStream.range(from, to)
                .filter(i -> Arrays.asList(names).contains(rows.get(i).event()))
                .findFirst();
    }

    private OptionalInt last(int from, int to, EventName... names) {
        return IntStream.range(from, to)
                .filter(i -> Arrays.asList(names).contains(rows.get(i).event()))
                .max();
    }

    private boolean late(String duty, int from, LocalDate day) {
        return due(duty, from).filter(day::isAfter).isPresent();
    }

    private boolean soon(String duty, int from, LocalDate day) {
        return due(duty, from).filter(last -> !day.isAfter(last)).isPresent();
    }

    private Optional<LocalDate> due(String duty, int from) {
        LocalDate start = rows.get(from).day();
        return LawBook.england().duty(duty, start).map(Duty::limit).flatMap(limit -> limit.lastDay(start, counting));
    }

    private void put(LawfulRule rule, boolean broken) {
        found.merge(rule, broken, Boolean::logicalOr);
    }
}

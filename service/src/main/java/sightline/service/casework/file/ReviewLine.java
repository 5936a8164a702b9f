package sightline.service.casework.file;

import static sightline.journey.event.EventName.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sightline.journey.event.Event;
import sightline.journey.event.EventName;

/**
 * One annual review.
 *
 * @param meeting the day of the meeting
 * @param steps what followed, in order
 */
public record ReviewLine(LocalDate meeting, List<Step> steps) {

    private static final Set<EventName> FOLLOWING = EnumSet.of(
            REVIEW_REPORT_SENT,
            REVIEW_DECISION_NOTIFIED,
            AMENDMENT_NOTICE_SENT,
            AMENDED_PLAN_ISSUED,
            DECIDED_NOT_TO_AMEND,
            CEASE_DECISION_NOTIFIED);

    private static final List<String> OWED = List.of("R8", "R9", "R10", "R12");

    /**
     * A step that was taken or is owed.
     *
     * @param words what it is
     * @param day it was taken; empty while it is owed
     * @param clock that it meets or that still runs
     */
    public record Step(String words, Optional<LocalDate> day, Optional<Numbered> clock) {}

    /** The reviews of a journey, the latest first. */
    static List<ReviewLine> of(List<Event> events, List<Numbered> clocks) {
        List<LocalDate> meetings = events.stream()
                .filter(event -> event.name() == REVIEW_MEETING_HELD)
                .map(Event::date)
                .toList();
        List<ReviewLine> lines = new ArrayList<>();
        for (int i = 0; i < meetings.size(); i++) {
            Optional<LocalDate> next = i + 1 < meetings.size() ? Optional.of(meetings.get(i + 1)) : Optional.empty();
            lines.add(line(meetings.get(i), next, events, clocks));
        }
        Collections.reverse(lines);
        return List.copyOf(lines);
    }

    private static ReviewLine line(
            LocalDate meeting, Optional<LocalDate> next, List<Event> events, List<Numbered> clocks) {
        List<Numbered> own = clocks.stream()
                .filter(one -> OWED.contains(one.clock().duty().id())
                        && !one.clock().trigger().isBefore(meeting)
                        && next.filter(day -> !one.clock().trigger().isBefore(day))
                                .isEmpty())
                .toList();
        List<Step> steps = new ArrayList<>();
        events.stream()
                .filter(event -> FOLLOWING.contains(event.name())
                        && !event.date().isBefore(meeting)
                        && next.filter(day -> !event.date().isBefore(day)).isEmpty())
                .forEach(
                        event -> steps.add(new Step(event.name().words(), Optional.of(event.date()), met(event, own))));
        own.stream()
                .filter(one -> one.clock().isOpen())
                .forEach(one -> steps.add(new Step(one.title(), Optional.empty(), Optional.of(one))));
        return new ReviewLine(meeting, List.copyOf(steps));
    }

    private static Optional<Numbered> met(Event event, List<Numbered> own) {
        return own.stream()
                .filter(one -> one.clock().met().equals(Optional.of(event.date()))
                        && one.clock().explanation().outcome().equals(Optional.of(event.name())))
                .findFirst();
    }
}

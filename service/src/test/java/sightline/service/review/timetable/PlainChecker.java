package sightline.service.review.timetable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import sightline.service.review.session.DayFrame;
import sightline.service.review.session.Hearing;
import sightline.service.review.session.Hours;
import sightline.service.review.session.Span;

/** A second opinion on timetables, minute by minute, written without a look at how the product judges them. */
final class PlainChecker {

    private static final int MINUTES = 24 * 60;

    private PlainChecker() {}

    static List<String> faults(DayFrame day, List<Hearing> hearings) {
        List<String> faults = new ArrayList<>();
        List<Hearing> placed =
                hearings.stream().filter(hearing -> hearing.seat().isPresent()).toList();
        for (Hearing one : placed) {
            alone(day, one, faults);
            for (Hearing other : placed) {
                if (one.witness() < other.witness()) {
                    together(day.hours(), one, other, faults);
                }
            }
        }
        return faults;
    }

    private static void alone(DayFrame day, Hearing one, List<String> faults) {
        if (!day.rooms().contains(one.seat().orElseThrow().room())
                || one.seat().orElseThrow().group() > day.groups()) {
            faults.add("no such room or group: " + one.witness());
        }
        boolean[] open = new boolean[MINUTES];
        fill(open, day.hours().all(), true);
        day.hours().lunch().ifPresent(lunch -> fill(open, lunch, false));
        boolean[] can = new boolean[MINUTES];
        if (one.wants().windows().isEmpty()) {
            java.util.Arrays.fill(can, true);
        }
        one.wants().windows().forEach(window -> fill(can, window, true));
        int from = minute(one);
        for (int at = from; at < from + one.wants().minutes(); at++) {
            if (!open[at] || !can[at]) {
                faults.add("outside the day or their own time: " + one.witness());
                return;
            }
        }
        if (one.wants().arrives().filter(at -> at.toSecondOfDay() / 60 > from).isPresent()) {
            faults.add("not there yet: " + one.witness());
        }
    }

    private static void together(Hours hours, Hearing one, Hearing other, List<String> faults) {
        boolean atOnce = IntStream.range(minute(one), end(one)).anyMatch(at -> at >= minute(other) && at < end(other));
        boolean sameRoom = one.seat()
                .orElseThrow()
                .room()
                .equals(other.seat().orElseThrow().room());
        boolean sameGroup =
                one.seat().orElseThrow().group() == other.seat().orElseThrow().group();
        if (atOnce && (sameRoom || sameGroup)) {
            faults.add("two at once: %d and %d".formatted(one.witness(), other.witness()));
        }
        Hearing first = minute(one) <= minute(other) ? one : other;
        Hearing second = first == one ? other : one;
        int gap = minute(second) - end(first);
        if (sameGroup && first.wants().hard() && gap < hours.rest()) {
            faults.add("no break after %d".formatted(first.witness()));
        }
        boolean apart = one.wants().apart().contains(other.witness())
                || other.wants().apart().contains(one.witness());
        if (apart && gap < hours.slot()) {
            faults.add("would meet: %d and %d".formatted(one.witness(), other.witness()));
        }
    }

    private static void fill(boolean[] minutes, Span span, boolean value) {
        for (int at = span.from().toSecondOfDay() / 60; at < span.until().toSecondOfDay() / 60; at++) {
            minutes[at] = value;
        }
    }

    private static int minute(Hearing hearing) {
        return hearing.seat().orElseThrow().start().toSecondOfDay() / 60;
    }

    private static int end(Hearing hearing) {
        return minute(hearing) + hearing.wants().minutes();
    }
}

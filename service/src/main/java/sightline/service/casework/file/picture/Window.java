package sightline.service.casework.file.picture;

import java.time.LocalDate;
import java.util.List;
import sightline.journey.event.Event;
import sightline.journey.reckoner.Clock;

/**
 * The days that a picture reaches over.
 *
 * @param first its first day
 * @param last its last day
 * @param today the day it is drawn for
 */
public record Window(LocalDate first, LocalDate last, LocalDate today) {

    /** What a case officer works with: the last year and a half. */
    private static final int MONTHS_BACK = 18;

    private static final int MONTHS_AHEAD = 12;
    private static final int LEAST_DAYS = 60;
    private static final int MARGIN = 10;

    /** The last year and a half, or less where the journey is younger; and what is due within a year. */
    public static Window recent(List<Event> events, List<Clock> clocks, LocalDate today) {
        LocalDate back = today.minusMonths(MONTHS_BACK);
        LocalDate begin = begin(events, today);
        LocalDate first = begin.isBefore(back) ? back : begin.minusDays(MARGIN);
        return new Window(first, last(first, clocks, today), today);
    }

    /** From the first event on. */
    public static Window whole(List<Event> events, List<Clock> clocks, LocalDate today) {
        LocalDate first = begin(events, today).minusDays(MARGIN);
        return new Window(first, last(first, clocks, today), today);
    }

    /** Whether anything happened before this window. */
    public boolean leavesOut(List<Event> events) {
        return begin(events, today).isBefore(first);
    }

    private static LocalDate begin(List<Event> events, LocalDate today) {
        return events.isEmpty() ? today : events.getFirst().date();
    }

    private static LocalDate last(LocalDate first, List<Clock> clocks, LocalDate today) {
        LocalDate far = today.plusMonths(MONTHS_AHEAD);
        LocalDate due = clocks.stream()
                .filter(Clock::isOpen)
                .flatMap(clock -> clock.due().stream())
                .filter(day -> !day.isAfter(far))
                .max(LocalDate::compareTo)
                .filter(day -> day.isAfter(today))
                .orElse(today)
                .plusDays(MARGIN);
        LocalDate least = first.plusDays(LEAST_DAYS);
        return due.isBefore(least) ? least : due;
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** How far along the window a day lies: 0 at the first, 1 at the last; days outside lie at its ends. */
    double share(LocalDate day) {
        double share = (double) (day.toEpochDay() - first.toEpochDay()) / (last.toEpochDay() - first.toEpochDay());
        return Math.clamp(share, 0, 1);
    }
}

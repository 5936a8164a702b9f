package sightline.service.review.session;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When a day hears people.
 *
 * @param all from the first to the last minute
 * @param slot how many minutes a slot has
 * @param lunch when nobody is heard
 * @param rest how many minutes a group has for itself after hard testimony
 */
public record Hours(Span all, int slot, Optional<Span> lunch, int rest) {

    /** What a new day begins with. */
    public static final Hours USUAL = new Hours(
            new Span(LocalTime.of(9, 30), LocalTime.of(16, 0)),
            30,
            Optional.of(new Span(LocalTime.of(12, 30), LocalTime.of(13, 15))),
            30);

    /** When slots begin: on a grid from the first minute, and on another from the end of lunch. */
    public List<LocalTime> starts() {
        List<LocalTime> starts = new ArrayList<>();
        for (Span half : halves()) {
            LocalTime start = half.from();
            while (half.holds(at(start, slot))) {
                starts.add(start);
                start = start.plusMinutes(slot);
            }
        }
        return List.copyOf(starts);
    }

    /** The day without its lunch. */
    public List<Span> halves() {
        return lunch.filter(all::overlaps)
                .map(pause -> {
                    List<Span> halves = new ArrayList<>();
                    if (all.from().isBefore(pause.from())) {
                        halves.add(new Span(all.from(), pause.from()));
                    }
                    if (pause.until().isBefore(all.until())) {
                        halves.add(new Span(pause.until(), all.until()));
                    }
                    return List.copyOf(halves);
                })
                .orElse(List.of(all));
    }

    /** Whether a hearing of this time lies within the day and not over lunch. */
    public boolean allow(Span time) {
        return halves().stream().anyMatch(half -> half.holds(time));
    }

    /** Whether a time belongs to the morning: before lunch ends, or before noon where there is none. */
    public boolean isMorning(LocalTime time) {
        return time.isBefore(lunch.map(Span::until).orElse(LocalTime.NOON));
    }

    /** So many minutes from a time on; a day of hearings doesn't go on after midnight. */
    public static Span at(LocalTime start, int minutes) {
        LocalTime end = start.plusMinutes(minutes);
        return new Span(start, end.isAfter(start) ? end : LocalTime.of(23, 59));
    }
}

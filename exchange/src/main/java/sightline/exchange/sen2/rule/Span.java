package sightline.exchange.sen2.rule;

import java.time.LocalDate;
import java.util.Optional;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Section;

/**
 * From a day to a day, both counted; an end that isn't known is open.
 *
 * @param from the first day
 * @param to the last day
 */
record Span(Optional<LocalDate> from, Optional<LocalDate> to) {

    static Span of(Section section, Item from, Item to) {
        return new Span(section.day(from), section.day(to));
    }

    /** Whether it has a day in common with those. */
    boolean touches(LocalDate first, LocalDate last) {
        return from.filter(day -> day.isAfter(last)).isEmpty()
                && to.filter(day -> day.isBefore(first)).isEmpty();
    }

    /** Whether it has more than one day in common with another; one whose first day isn't known has none. */
    boolean overlaps(Span other) {
        if (from.isEmpty() || other.from.isEmpty()) {
            return false;
        }
        LocalDate begin = from.get().isAfter(other.from.get()) ? from.get() : other.from.get();
        return to.filter(end -> !end.isAfter(begin)).isEmpty()
                && other.to.filter(end -> !end.isAfter(begin)).isEmpty();
    }
}

package sightline.journey.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An event as it was written down and as it stands now.
 *
 * @param written as it was written
 * @param now as it stands; empty where it was taken back
 * @param by the corrections that put it right or took it back, in order
 */
public record Corrected(Event written, Optional<Event> now, List<Correction> by) {

    public Corrected {
        by = List.copyOf(by);
    }

    Corrected with(Correction correction, Optional<Event> then) {
        List<Correction> more = new ArrayList<>(by);
        more.add(correction);
        return new Corrected(written, then, more);
    }

    boolean stands(EventName name, LocalDate day) {
        return now.filter(event -> event.name() == name && event.date().equals(day))
                .isPresent();
    }
}

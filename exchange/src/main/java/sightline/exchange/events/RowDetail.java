package sightline.exchange.events;

import java.time.LocalDate;
import java.util.Optional;
import sightline.journey.event.Detail;
import sightline.journey.event.IsoDay;

/**
 * A detail of the log, with the day on which its rows were written down.
 *
 * @param detail the detail itself
 * @param recorded what it says of that day, where it says so
 * @param writtenDown that day; empty where it isn't said or is no day
 */
record RowDetail(Detail detail, Optional<String> recorded, Optional<LocalDate> writtenDown) {

    static RowDetail of(String written) {
        Detail detail = new Detail(written);
        Optional<String> recorded = detail.value("recorded");
        return new RowDetail(detail, recorded, recorded.flatMap(IsoDay::of));
    }

    /** Whether it says when its rows were written down, but names no day. */
    boolean isMisdated() {
        return recorded.isPresent() && writtenDown.isEmpty();
    }
}

package sightline.service.casework.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sightline.journey.reckoner.Moved;

/**
 * An open clock that another law or calendar has moved.
 *
 * @param journey whose
 * @param clock which
 * @param before its last day as it was
 * @param after its last day as it is
 * @param why what moved it
 */
record MovedClock(
        String journey, OpenClock clock, Optional<LocalDate> before, Optional<LocalDate> after, Moved.Why why) {

    /** What became of the open clocks of a journey: none moves without a word. */
    static List<MovedClock> between(String journey, List<OpenClock> before, List<Due> after, Moved.Why why) {
        List<OpenClock> known = new ArrayList<>(before);
        List<MovedClock> moved = new ArrayList<>();
        for (Due clock : after) {
            OpenClock now = OpenClock.of(clock);
            Optional<OpenClock> was = known.stream().filter(now::isSameAs).findFirst();
            was.ifPresent(known::remove);
            if (was.isPresent() && !was.get().equals(now)) {
                moved.add(new MovedClock(
                        journey,
                        now,
                        was.get().due(),
                        now.due(),
                        was.get().due().equals(now.due()) ? Moved.Why.CLOSURES : why));
            } else if (was.isEmpty() && clock.open()) {
                moved.add(new MovedClock(journey, now, Optional.empty(), now.due(), Moved.Why.NEW));
            }
        }
        known.forEach(gone -> moved.add(new MovedClock(journey, gone, gone.due(), Optional.empty(), Moved.Why.GONE)));
        return moved;
    }
}

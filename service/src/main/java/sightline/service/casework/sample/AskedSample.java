package sightline.service.casework.sample;

import java.time.LocalDate;
import sightline.service.review.sample.FrameKind;

/**
 * A sample as the side of the cases has it.
 *
 * @param id its number
 * @param asker who asked
 * @param frame what it was drawn from
 * @param first day of the frame
 * @param last day of the frame
 * @param size how many plans are wanted
 * @param asked on which day
 * @param count how far it has come
 */
public record AskedSample(
        long id,
        String asker,
        FrameKind frame,
        LocalDate first,
        LocalDate last,
        int size,
        LocalDate asked,
        Count count) {

    /**
     * How many plans have come how far.
     *
     * @param released given out
     * @param leftOut left out, each with a reason
     * @param drawn how many places have been drawn, those of the left out ones too
     */
    public record Count(int released, int leftOut, int drawn) {}

    /** How many still wait for somebody. */
    public int waiting() {
        return count.drawn() - count.released() - count.leftOut();
    }
}

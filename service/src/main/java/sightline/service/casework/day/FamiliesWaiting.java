package sightline.service.casework.day;

import java.time.Instant;
import java.util.List;
import sightline.service.casework.gate.Desk;

/** Whose families wait for an answer; what is written down about contacts says so. */
public interface FamiliesWaiting {

    /**
     * A family that waits.
     *
     * @param journey whose
     * @param messages how many messages have no answer yet
     * @param since when the oldest of them came
     */
    record Waiting(String journey, int messages, Instant since) {}

    /** The families who wait, of the journeys of somebody's; asked inside the gate, in one query. */
    List<Waiting> of(Desk desk, Whose whose);
}

package sightline.command;

import java.io.PrintStream;
import java.util.Optional;
import sightline.journey.event.JourneyId;
import sightline.journey.reckoner.Clock;

/** Clocks as JSON Lines, with the fields and the order of the command's contract. */
final class ClockLines implements ClockForm {

    private final TextOut out;

    ClockLines(PrintStream out) {
        this.out = new TextOut(out);
    }

    @Override
    public void print(JourneyId journey, Clock clock) {
        out.raw("{\"authority\":").quoted(journey.authority());
        out.raw(",\"journey\":").quoted(journey.journey());
        out.raw(",\"duty\":").quoted(clock.duty().id());
        out.raw(",\"subject\":");
        if (clock.subject().isPresent()) {
            out.quoted(clock.subject().get());
        } else {
            out.raw("null");
        }
        out.raw(",\"trigger\":").quoted(Optional.of(clock.trigger()));
        out.raw(",\"due\":").quoted(clock.due());
        out.raw(",\"met\":").quoted(clock.met());
        out.raw(",\"verdict\":\"").raw(clock.verdict().name());
        out.raw("\",\"rule\":").quoted(clock.explanation().reference());
        out.raw(",\"law\":").quoted(clock.duty().law());
        out.raw(",\"why\":").quoted(clock.explanation().words());
        if (clock.published().isPresent()) {
            out.raw(",\"published\":").quoted(clock.published());
        }
        out.raw(clock.boundary() ? ",\"boundary\":true" : "");
        out.raw(clock.duty().guidance() ? ",\"guidance\":true}" : "}");
        out.endLine();
    }

    @Override
    public void end() {
        out.flush();
    }
}

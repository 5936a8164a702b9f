package sightline.command;

import java.io.PrintStream;
import java.util.Optional;
import sightline.journey.event.JourneyId;
import sightline.journey.reckoner.Clock;

/** Clocks as JSON Lines, with the fields and the order of the command's contract. */
final class ClockLines implements ClockForm {

    private final TextOut out;
    private Optional<JourneyId> journey = Optional.empty();
    private String start = "";

    ClockLines(PrintStream out) {
        this.out = new TextOut(out);
    }

    @Override
    public void print(JourneyId of, Clock clock) {
        if (journey.isEmpty() || journey.get() != of) {
            journey = Optional.of(of);
            start = ",\"journey\":" + TextOut.json(of.journey()) + ",\"duty\":\"";
            start = "{\"authority\":" + TextOut.json(of.authority()) + start;
        }
        out.raw(start).raw(clock.duty().id()).raw("\",\"subject\":");
        if (clock.subject().isPresent()) {
            out.quoted(clock.subject().get());
        } else {
            out.raw("null");
        }
        out.raw(",\"trigger\":").quoted(clock.trigger());
        out.raw(",\"due\":").quoted(clock.due());
        out.raw(",\"met\":").quoted(clock.met());
        out.raw(",\"verdict\":\"").raw(clock.verdict().name());
        out.raw("\",\"rule\":\"").raw(clock.explanation().reference());
        out.raw("\",\"law\":\"").raw(clock.duty().law()).raw("\",\"why\":");
        why(clock);
        if (clock.published().isPresent()) {
            out.raw(",\"published\":").quoted(clock.published());
        }
        out.raw(clock.boundary() ? ",\"boundary\":true" : "");
        out.raw(clock.duty().guidance() ? ",\"guidance\":true}" : "}");
        out.endLine();
    }

    /** The words of the law's files need no escapes (a test holds them to it); those of an exception may. */
    private void why(Clock clock) {
        if (clock.explanation().exceptions().isEmpty()) {
            out.raw("\"");
            clock.explanation().tell(out.text(), clock.due());
            out.raw("\"");
        } else {
            out.quoted(clock.explanation().words());
        }
    }

    @Override
    public void end() {
        out.flush();
    }
}

package sightline.command;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import sightline.journey.event.JourneyId;
import sightline.journey.law.Duty;
import sightline.journey.reckoner.Clock;
import sightline.journey.reckoner.Verdict;
import sightline.journey.time.PlainSentence;

/** Clocks as JSON Lines, with the fields and the order of the command's contract. */
final class ClockLines implements ClockForm {

    private static final byte[] TRIGGER = JsonBytes.bytes(",\"trigger\":");
    private static final byte[] DUE = JsonBytes.bytes(",\"due\":");
    private static final byte[] MET = JsonBytes.bytes(",\"met\":");
    private static final byte[] NO_SUBJECT = JsonBytes.bytes("null");
    private static final byte[][] VERDICTS = Arrays.stream(Verdict.values())
            .map(verdict -> JsonBytes.bytes(",\"verdict\":\"" + verdict + "\",\"rule\":\""))
            .toArray(byte[][]::new);

    private final JsonBytes out;
    private final Map<Duty, DutyPieces> duties = new IdentityHashMap<>();
    private final Map<String, byte[]> subjects = new HashMap<>();
    private Optional<JourneyId> journey = Optional.empty();
    private byte[] start = {};

    ClockLines(PrintStream out) {
        this.out = new JsonBytes(out);
    }

    @Override
    public void print(JourneyId of, Clock clock) {
        if (journey.isEmpty() || journey.get() != of) {
            journey = Optional.of(of);
            start = JsonBytes.bytes("{\"authority\":" + JsonBytes.quoted(of.authority()) + ",\"journey\":"
                    + JsonBytes.quoted(of.journey()) + ",");
        }
        DutyPieces duty = pieces(clock.duty());
        out.add(start).add(duty.name());
        out.add(clock.subject().isEmpty() ? NO_SUBJECT : subject(clock.subject().get()));
        out.add(TRIGGER).quoted(clock.trigger());
        out.add(DUE).quoted(clock.due());
        out.add(MET).quoted(clock.met());
        out.add(VERDICTS[clock.verdict().ordinal()])
                .add(duty.rule(clock.explanation().reference()));
        why(clock);
        if (clock.published().isPresent()) {
            out.add(",\"published\":").quoted(clock.published());
        }
        if (clock.boundary()) {
            out.add(",\"boundary\":true");
        }
        if (clock.duty().guidance()) {
            out.add(",\"guidance\":true");
        }
        out.add("}\n").handOn();
    }

    /** The program's own words need no escapes; those of an exception may. */
    private void why(Clock clock) {
        if (clock.explanation().exceptions().isEmpty()) {
            clock.explanation().tell(out, clock.due());
        } else {
            PlainSentence words = new PlainSentence();
            clock.explanation().tell(words, clock.due());
            out.add(JsonBytes.bytes(JsonBytes.escaped(words.toString())));
        }
        out.add("\"");
    }

    private DutyPieces pieces(Duty duty) {
        DutyPieces known = duties.get(duty);
        if (known == null) {
            known = new DutyPieces(duty);
            duties.put(duty, known);
        }
        return known;
    }

    private byte[] subject(String subject) {
        byte[] known = subjects.get(subject);
        if (known == null) {
            known = JsonBytes.bytes(JsonBytes.quoted(subject));
            subjects.put(subject, known);
        }
        return known;
    }

    @Override
    public void end() {
        out.flush();
    }
}

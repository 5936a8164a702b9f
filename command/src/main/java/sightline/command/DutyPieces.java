package sightline.command;

import java.util.HashMap;
import java.util.Map;
import sightline.journey.law.Duty;

/** What the lines of one duty's clocks have in common. */
final class DutyPieces {

    private final Duty duty;
    private final byte[] name;
    private final Map<String, byte[]> byReference = new HashMap<>();

    DutyPieces(Duty duty) {
        this.duty = duty;
        this.name = JsonBytes.bytes("\"duty\":\"" + duty.id() + "\",\"subject\":");
    }

    /** From the duty to where its subject stands. */
    byte[] name() {
        return name;
    }

    /** From the rule's reference to where the sum is told. A test holds the law's files to words without escapes. */
    byte[] rule(String reference) {
        byte[] known = byReference.get(reference);
        if (known == null) {
            known = JsonBytes.bytes(reference + "\",\"law\":\"" + duty.law() + "\",\"why\":\"" + duty.words() + ": ");
            byReference.put(reference, known);
        }
        return known;
    }
}

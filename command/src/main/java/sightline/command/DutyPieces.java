package sightline.command;

import java.util.HashMap;
import java.util.Map;
import sightline.journey.law.Duty;

/** What the lines of one duty's clocks have in common. */
final class DutyPieces {

    private final Duty duty;
    private final byte[] name;
    private final byte[] rule;
    private final Map<String, byte[]> otherRules = new HashMap<>();

    DutyPieces(Duty duty) {
        this.duty = duty;
        this.name = JsonBytes.bytes("\"duty\":\"" + duty.id() + "\",\"subject\":");
        this.rule = written(duty.reference());
    }

    /** From the duty to where its subject stands. */
    byte[] name() {
        return name;
    }

    /** From the rule's reference to where the sum is told. */
    byte[] rule(String reference) {
        if (reference.equals(duty.reference())) {
            return rule;
        }
        byte[] known = otherRules.get(reference);
        if (known == null) {
            known = written(reference);
            otherRules.put(reference, known);
        }
        return known;
    }

    /** A test holds the law's files to words without escapes. */
    private byte[] written(String reference) {
        return JsonBytes.bytes(reference + "\",\"law\":\"" + duty.law() + "\",\"why\":\"" + duty.words() + ": ");
    }
}

package sightline.insight.lawful;

/** What was found in one case: which rules could be looked at, which were broken, and where first. */
final class Found {

    private static final LawfulRule[] RULES = LawfulRule.values();

    private final int[] places = new int[RULES.length];
    private long applies;
    private long broken;

    void clear() {
        applies = 0;
        broken = 0;
    }

    /** A rule is looked at; where it is broken, it is by the event at that place. */
    void look(LawfulRule rule, boolean isBroken, int place) {
        applies |= rule.bit();
        if (isBroken) {
            if ((broken & rule.bit()) == 0) {
                places[rule.ordinal()] = place;
            }
            broken |= rule.bit();
        }
    }

    /** The rules that were looked at, a bit each. */
    long applies() {
        return applies;
    }

    /** The rules that were broken, a bit each. */
    long broken() {
        return broken;
    }

    int place(LawfulRule rule) {
        return places[rule.ordinal()];
    }
}

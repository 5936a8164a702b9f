package sightline.journey.event;

/** What was ordered by the Tribunal, conceded by the authority, or agreed in mediation. */
public enum Settlement {
    /** Carry out an assessment or reassessment. */
    ASSESS("assess"),
    /** Make a plan. */
    MAKE_PLAN("make-plan"),
    /** Think again whether to make a plan. */
    RECONSIDER("reconsider"),
    /** Amend what the plan says. */
    CONTENTS("contents"),
    /** Amend only the setting that the plan names. */
    SECTION_I("section-I"),
    /** The plan may cease. */
    CEASE_DISMISSED("cease-dismissed"),
    /** The plan goes on. */
    CEASE_UPHELD("cease-upheld"),
    /** The plan goes on and is amended. */
    CEASE_UPHELD_AMEND("cease-upheld-amend"),
    /** Amend a plan that the authority had refused to amend. */
    REFUSAL_TO_AMEND("refusal-to-amend"),
    /** Something the Tribunal couldn't have ordered. */
    BEYOND_THE_TRIBUNAL("other");

    private final String written;

    Settlement(String written) {
        this.written = written;
    }

    /** How the event log writes it. */
    public String written() {
        return written;
    }
}

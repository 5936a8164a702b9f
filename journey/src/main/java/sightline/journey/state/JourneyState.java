package sightline.journey.state;

/** Where a journey stands. */
public enum JourneyState {
    /** Nothing was asked yet. */
    NOT_STARTED("Not started"),
    /** An assessment was asked for, and it is not decided whether there will be one. */
    REQUESTED("Requested"),
    /** The assessment is under way. */
    ASSESSING("Being assessed"),
    /** There will be no assessment, or no plan; the family may appeal. */
    REFUSED("Refused"),
    /** A draft is with the family. */
    DRAFTED("Draft with the family"),
    /** There is a plan. */
    PLAN_IN_FORCE("Plan in force"),
    /** The review meeting was held and its outcome isn't told yet. */
    IN_REVIEW("In review"),
    /** Amendments are proposed. */
    BEING_AMENDED("Being amended"),
    /** The plan is being reassessed. */
    BEING_REASSESSED("Being reassessed"),
    /** The family was told that the plan will end. */
    ENDING("Plan will end"),
    /** The plan ended. */
    ENDED("Ended"),
    /** Another authority is responsible now. */
    MOVED_AWAY("Moved away"),
    /** It was broken off before a decision. */
    BROKEN_OFF("Broken off");

    private final String words;

    JourneyState(String words) {
        this.words = words;
    }

    /** The state in words. */
    public String words() {
        return words;
    }
}

package sightline.service.improvement.stage;

import sightline.service.improvement.book.Stage;

/**
 * The four groups into which a council sorted what was left of a peer review's actions when the area's own plan began.
 *
 * <p>Practice: Southend-on-Sea, report of an in-depth scrutiny project, June 2023, with the update of its action plan.
 */
public enum FourGroups {
    COMPLETED("Completed", "Carried out, or closed by the committee."),
    USUAL_BUSINESS("Business as usual", "A team keeps it up as part of its work."),
    AREA_PLAN("In the area plan", "Still to do, under a plan that the partners of the area share."),
    COUNCIL("For the council", "Still to do, or to be decided anew, by the council itself.");

    private final String words;
    private final String hint;

    FourGroups(String words, String hint) {
        this.words = words;
        this.hint = hint;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** What stands in it. */
    public String hint() {
        return hint;
    }

    /**
     * Where an action stands.
     *
     * @param ofArea whether it stands under a plan that the partners of the area share
     */
    public static FourGroups of(Stage stage, boolean ofArea) {
        return switch (stage) {
            case DONE, CLOSED -> COMPLETED;
            case USUAL_BUSINESS -> USUAL_BUSINESS;
            case PLANNED, UNDER_WAY, PAUSED -> ofArea ? AREA_PLAN : COUNCIL;
            case NOT_FEASIBLE -> COUNCIL;
        };
    }
}

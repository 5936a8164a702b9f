package sightline.service.improvement.stage;

/** What must be there before an action may move to a stage. */
public enum Need {
    REASON("a reason"),
    PROOF("a proof that it was done"),
    STEPS_DONE("no step that is still open"),
    COMMITTEE_CLOSED("the committee’s closing of each recommendation that it answers"),
    COMMITTEE_REOPENED("the committee’s reopening of a recommendation that it answers");

    private final String words;

    Need(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }
}

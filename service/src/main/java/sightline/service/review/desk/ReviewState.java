package sightline.service.review.desk;

/** How far a review has come. */
public enum ReviewState {
    TERMS("Terms of reference", "Being set up"),
    EVIDENCE("Gathering evidence", "Listening and reading"),
    FINDINGS("Findings and recommendations", "Weighing up"),
    REPORT("Report in draft", "Writing"),
    PUBLISHED("Published", "The report is out"),
    STOPPED("Stopped", "Ended without a report");

    private final String words;
    private final String hint;

    ReviewState(String words, String hint) {
        this.words = words;
        this.hint = hint;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** What is going on, in two or three words. */
    public String hint() {
        return hint;
    }
}

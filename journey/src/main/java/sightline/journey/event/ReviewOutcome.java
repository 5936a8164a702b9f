package sightline.journey.event;

/** What an annual review led to. */
public enum ReviewOutcome {
    /** The plan stays as it is. */
    MAINTAIN("M"),
    /** The plan will be amended. */
    AMEND("A"),
    /** The plan will cease. */
    CEASE("C");

    private final String letter;

    ReviewOutcome(String letter) {
        this.letter = letter;
    }

    /** The letter that stands for it in the event log and in SEN2. */
    public String letter() {
        return letter;
    }
}

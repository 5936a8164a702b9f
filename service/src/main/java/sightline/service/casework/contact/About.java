package sightline.service.casework.contact;

/** What a message is about. */
public enum About {
    PROGRESS("Where things stand"),
    DECISION("A decision"),
    DRAFT("The draft plan"),
    SETTING("A school or other setting"),
    PROVISION("Help that is not given"),
    REVIEW("An annual review"),
    TRANSPORT("Transport"),
    COMPLAINT("A complaint"),
    OTHER("Something else");

    private final String words;

    About(String words) {
        this.words = words;
    }

    /** The matter for people. */
    public String words() {
        return words;
    }
}

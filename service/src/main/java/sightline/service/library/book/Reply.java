package sightline.service.library.book;

import sightline.papers.reading.paper.Status;

/** How a recommendation was answered, as far as the paper says. To note it, or to agree in principle, is not to accept it. */
public enum Reply {
    NOT_STATED("No answer printed"),
    AGREED("Agreed"),
    IN_PRINCIPLE("Agreed in principle"),
    IN_PART("Agreed in part"),
    NOT_AGREED("Not agreed"),
    DEFERRED("Deferred"),
    NOTED("Noted, not accepted");

    private final String words;

    Reply(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** What was read; an answer that says several things at once is left for a person to take apart. */
    public static Reply of(Status status) {
        return switch (status) {
            case AGREED -> AGREED;
            case AGREED_IN_PRINCIPLE -> IN_PRINCIPLE;
            case PARTIALLY_AGREED -> IN_PART;
            case NOT_AGREED -> NOT_AGREED;
            case DEFERRED -> DEFERRED;
            case NOTED -> NOTED;
            case NOT_STATED, MIXED -> NOT_STATED;
        };
    }
}

package sightline.service.improvement.book;

/** What recommendations came from. */
public enum OriginKind {
    REVIEW("Scrutiny review"),
    PAPER("Paper of another council"),
    PEER_REVIEW("Peer review"),
    INSPECTION("Inspection"),
    CABINET_REVIEW("Review by the cabinet");

    private final String words;

    OriginKind(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }
}

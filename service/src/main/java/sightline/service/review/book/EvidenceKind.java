package sightline.service.review.book;

/** What form evidence has. */
public enum EvidenceKind {
    DOCUMENT("Document"),
    NOTE("Note of a session"),
    TESTIMONY("Testimony"),
    SURVEY("Survey"),
    FIGURE("Frozen figure"),
    RESEARCH("Research"),
    VISIT("Note of a visit");

    private final String words;

    EvidenceKind(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }
}

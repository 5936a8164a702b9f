package sightline.service.review.book;

/**
 * Who may read a thing once the report is out. Exempt matter is shut by a resolution, under a numbered paragraph of
 * Schedule 12A to the Local Government Act 1972; confidential matter is always shut (section 100A).
 */
public enum Classification {
    PUBLIC("Public"),
    EXEMPT("Exempt"),
    CONFIDENTIAL("Confidential");

    private final String words;

    Classification(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }
}

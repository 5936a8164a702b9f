package sightline.service.review.book;

/** In what capacity somebody belongs to a task group. */
public enum Capacity {
    CHAIR("Chair"),
    VICE_CHAIR("Vice-chair"),
    MEMBER("Member"),
    CO_OPTED("Co-opted member"),
    SUPPORT("Support officer");

    private final String words;

    Capacity(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }
}

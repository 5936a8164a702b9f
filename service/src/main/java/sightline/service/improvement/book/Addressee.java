package sightline.service.improvement.book;

/** To what kind of body a recommendation goes; each has its own duty to answer. */
public enum Addressee {
    EXECUTIVE("The executive"),
    COUNCIL("The council"),
    PARTNER("A partner");

    private final String words;

    Addressee(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }
}

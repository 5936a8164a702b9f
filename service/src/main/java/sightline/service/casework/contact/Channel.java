package sightline.service.casework.contact;

/** How a message comes. */
public enum Channel {
    EMAIL("Email"),
    PHONE("Phone call"),
    LETTER("Letter"),
    MEETING("In person"),
    ONLINE("Online form");

    private final String words;

    Channel(String words) {
        this.words = words;
    }

    /** The channel for people. */
    public String words() {
        return words;
    }
}

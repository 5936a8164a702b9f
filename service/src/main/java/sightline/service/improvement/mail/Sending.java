package sightline.service.improvement.mail;

/** What became of a letter. */
public sealed interface Sending {

    /** On what way a letter went. */
    enum Way {
        MAIL,
        NOTIFY
    }

    /**
     * It went.
     *
     * @param way on which
     */
    record Sent(Way way) implements Sending {}

    /**
     * It did not.
     *
     * @param why and what to do
     */
    record NotSent(String why) implements Sending {}
}

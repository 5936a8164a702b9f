package sightline.journey.reckoner;

/** Yes, or why not. */
public sealed interface Answer {

    /** The one yes. */
    Answer YES = new Yes();

    /** Yes. */
    record Yes() implements Answer {}

    /**
     * No.
     *
     * @param why the reason, a sentence with its full stop
     */
    record No(String why) implements Answer {}

    /** Yes if so, else no for that reason. */
    static Answer yesIf(boolean so, String why) {
        return so ? YES : new No(why);
    }

    /** Whether it is yes. */
    default boolean isYes() {
        return this instanceof Yes;
    }
}

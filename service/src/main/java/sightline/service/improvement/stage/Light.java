package sightline.service.improvement.stage;

import sightline.service.improvement.book.Stage;

/**
 * Three lights, each with what the committee does about it.
 *
 * <p>Practice: City of York, half-yearly monitoring of scrutiny recommendations: achieved, stop monitoring; acceptable, go
 * on; unacceptable, the lead officer is called. The committee itself agrees to each.
 */
public enum Light {
    GREEN("Green", "Achieved or closed: the committee may stop watching it.", "green"),
    AMBER("Amber", "Acceptable: go on, and report again.", "yellow"),
    RED("Red", "Not acceptable: the lead officer is asked to come.", "red");

    private final String words;
    private final String hint;
    private final String tag;

    Light(String words, String hint, String tag) {
        this.words = words;
        this.hint = hint;
        this.tag = tag;
    }

    /** Its name. */
    public String words() {
        return words;
    }

    /** What it means, and what the committee does. */
    public String hint() {
        return hint;
    }

    /** The colour of its tag. */
    public String tag() {
        return tag;
    }

    /**
     * The light of an action.
     *
     * @param stalled whether it is late, paused for long, or nobody answered about it
     */
    public static Light of(Stage stage, boolean stalled) {
        return switch (stage) {
            case DONE, USUAL_BUSINESS, CLOSED -> GREEN;
            case PLANNED, UNDER_WAY, PAUSED -> stalled ? RED : AMBER;
            case NOT_FEASIBLE -> RED;
        };
    }
}

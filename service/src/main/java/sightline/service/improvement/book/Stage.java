package sightline.service.improvement.book;

/** How far an action has come. */
public enum Stage {
    PLANNED("Planned"),
    UNDER_WAY("Under way"),
    PAUSED("Paused"),
    DONE("Carried out"),
    USUAL_BUSINESS("Part of usual business"),
    NOT_FEASIBLE("No longer feasible"),
    CLOSED("Closed by the committee");

    private final String words;

    Stage(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }
}

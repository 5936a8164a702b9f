package sightline.service.page.chart;

/** Which part of some words stands at their spot. */
public enum Anchor {
    /** They begin there. */
    START(""),
    /** Their middle. */
    MIDDLE(" text-anchor=\"middle\""),
    /** They end there. */
    END(" text-anchor=\"end\"");

    private final String attribute;

    Anchor(String attribute) {
        this.attribute = attribute;
    }

    String attribute() {
        return attribute;
    }
}

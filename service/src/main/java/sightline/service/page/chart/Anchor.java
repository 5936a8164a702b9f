package sightline.service.page.chart;

/** Which part of some words stands at their spot. */
enum Anchor {
    START(""),
    MIDDLE(" text-anchor=\"middle\""),
    END(" text-anchor=\"end\"");

    private final String attribute;

    Anchor(String attribute) {
        this.attribute = attribute;
    }

    String attribute() {
        return attribute;
    }
}

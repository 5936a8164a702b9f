package sightline.papers.report;

/** What kind of thing a panel says; its label says it too, so colour is never alone. */
public enum Tone {
    FOUND,
    CONCLUDED,
    RECOMMENDED,
    PLAIN
}

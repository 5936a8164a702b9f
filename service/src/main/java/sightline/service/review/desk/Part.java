package sightline.service.review.desk;

import java.util.Locale;

/** In what part somebody comes to reviews; the database's policies name the same four. */
public enum Part {
    /** A scrutiny officer: every review of the authority. */
    OFFICER,
    /** A committee member: the reviews whose task group they belong to, and that the others are there. */
    MEMBER,
    /** Somebody who answers to scrutiny: that reviews are there, and what they were asked to read. */
    READER,
    /** Sightline itself: a start, or what follows from a step that was allowed. */
    SYSTEM;

    String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}

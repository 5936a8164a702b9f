package sightline.service.casework.sen2;

import java.util.Arrays;
import java.util.Optional;

/** The part of a return that a rule looks at; the first letter of a rule tells it. */
public enum Part {
    /** Elements and values, wherever they stand. */
    X("Elements and values"),
    /** The header. */
    H("Header"),
    /** Module 1. */
    P("People"),
    /** Module 2. */
    R("Requests"),
    /** Module 3. */
    A("Assessments"),
    /** Module 4. */
    N("Plans"),
    /** Module 5. */
    V("Placements and reviews"),
    /** Several people, or all of them. */
    Z("The return as a whole");

    private final String words;

    Part(String words) {
        this.words = words;
    }

    /** What people call it. */
    public String words() {
        return words;
    }

    /** The part of this letter. */
    public static Optional<Part> of(String letter) {
        return Arrays.stream(values())
                .filter(part -> part.name().equals(letter))
                .findFirst();
    }
}

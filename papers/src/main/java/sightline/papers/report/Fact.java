package sightline.papers.report;

import java.util.List;

/** A name and what is known under it. */
public record Fact(String name, List<Run> value) {

    public Fact {
        name = Plain.words(name);
        value = List.copyOf(value);
    }

    /** A fact in plain words. */
    public static Fact of(String name, String words) {
        return new Fact(name, Text.only(words));
    }
}

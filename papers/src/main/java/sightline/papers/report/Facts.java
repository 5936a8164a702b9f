package sightline.papers.report;

import java.util.List;

/** A list of names and what is known under each. */
public record Facts(String id, List<Fact> facts) implements Block {

    public Facts {
        facts = List.copyOf(facts);
    }

    /** A list of these facts. */
    public static Facts of(String id, Fact... facts) {
        return new Facts(id, List.of(facts));
    }
}

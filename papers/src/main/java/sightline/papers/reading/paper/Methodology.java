package sightline.papers.reading.paper;

import java.util.List;
import java.util.Optional;

/** How a review gathered its evidence. */
public record Methodology(
        List<Fact> facts, Optional<Period> period, List<String> evidenceSources, List<String> participants) {

    public Methodology {
        facts = List.copyOf(facts);
        evidenceSources = List.copyOf(evidenceSources);
        participants = List.copyOf(participants);
    }
}

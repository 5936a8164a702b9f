package sightline.papers.reading.paper;

import java.util.List;
import java.util.Optional;

/** Who stands behind a paper, as printed. */
public record People(List<String> authors, Optional<String> chair, List<Member> members, List<Member> supportOfficers) {

    public People {
        authors = List.copyOf(authors);
        members = List.copyOf(members);
        supportOfficers = List.copyOf(supportOfficers);
    }
}

package sightline.service.improvement.shown;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sightline.insight.published.Authority;
import sightline.service.improvement.book.Origin;
import sightline.service.review.publication.Edition;
import sightline.service.review.publication.PublicShelf;
import sightline.service.watch.Knowledge;

/** What councils are called. */
@Component
public final class Councils {

    private static final String NAMELESS = "Authority ";

    private final Knowledge knowledge;
    private final PublicShelf shelf;

    Councils(Knowledge knowledge, PublicShelf shelf) {
        this.knowledge = knowledge;
        this.shelf = shelf;
    }

    /** The name of a council out of whichever of these papers tells it. */
    public String name(List<Origin> papers, String code) {
        return papers.stream()
                .filter(paper -> paper.authority().equals(code))
                .map(this::name)
                .min(Comparator.comparing(name -> name.startsWith(NAMELESS)))
                .orElse(NAMELESS + code);
    }

    /** The name of a paper's council: as figures have it, else as its own report does, else its code. */
    String name(Origin origin) {
        return knowledge.authorities().stream()
                .filter(authority -> authority.code().equals(origin.authority()))
                .map(Authority::name)
                .findFirst()
                .or(() -> printed(origin))
                .orElse(NAMELESS + origin.authority());
    }

    private Optional<String> printed(Origin origin) {
        return shelf.all().stream()
                .filter(edition -> edition.path().equals(origin.link()))
                .map(Edition::name)
                .map(Edition.Name::council)
                .filter(council -> !council.isEmpty())
                .findFirst();
    }
}

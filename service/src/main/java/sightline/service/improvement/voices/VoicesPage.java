package sightline.service.improvement.voices;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.improvement.book.Origin;
import sightline.service.improvement.shown.Line;
import sightline.service.improvement.shown.RecommendationShelf;
import sightline.service.people.OpenToAll;
import sightline.service.review.publication.Edition;
import sightline.service.review.publication.PublicShelf;

/** What did people tell this review, and what came of it? */
@Controller
@OpenToAll
final class VoicesPage {

    private final PublicShelf reports;
    private final RecommendationShelf shelf;
    private final Voices voices;

    VoicesPage(PublicShelf reports, RecommendationShelf shelf, Voices voices) {
        this.reports = reports;
        this.shelf = shelf;
        this.voices = voices;
    }

    @GetMapping("/recommendations/voices/{report}")
    ModelAndView show(@PathVariable long report) {
        Edition edition = reports.editions(report).stream()
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Optional<Origin> origin = shelf.shownOrigin(edition.path());
        List<Line> lines = shelf.shown();
        return new ModelAndView(
                "improvement/voices",
                Map.of(
                        "view",
                        new VoicesView(
                                edition,
                                origin,
                                origin.map(paper -> VoicesView.groups(voices.of(paper.authority(), paper.id()), lines))
                                        .orElse(List.of()))));
    }
}

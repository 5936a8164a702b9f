package sightline.service.watch.sources;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import sightline.exchange.facts.Facts;
import sightline.insight.published.PublishedFigure;
import sightline.service.people.OpenToAll;
import sightline.service.watch.figures.Shelf;

/** Where do the figures come from? */
@Controller
@OpenToAll
class SourcesController {

    private static final int LATEST = 20;

    private final Shelf shelf;

    SourcesController(Shelf shelf) {
        this.shelf = shelf;
    }

    private record Counts(Map<String, Long> byRelease) {
        static Counts of(Facts facts) {
            return new Counts(facts.figures().stream()
                    .collect(Collectors.groupingBy(PublishedFigure::vintage, Collectors.counting())));
        }
    }

    @GetMapping("/figures")
    String page(Model model) {
        Shelf.Contents contents = shelf.contents();
        Facts facts = contents.facts();
        model.addAttribute(
                "page",
                new SourcesPage(
                        facts.vintages(),
                        contents.answer("figures by release", Counts.class, () -> Counts.of(facts))
                                .byRelease(),
                        shelf.latest(LATEST)));
        return "watch/sources";
    }
}

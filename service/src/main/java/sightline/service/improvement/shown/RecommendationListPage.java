package sightline.service.improvement.shown;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.improvement.book.Origin;
import sightline.service.page.form.Choice;
import sightline.service.people.OpenToAll;
import sightline.service.people.SignedIn;
import sightline.service.review.desk.ReviewDesk;

/** What became of what was recommended? */
@Controller
@OpenToAll
final class RecommendationListPage {

    private final RecommendationShelf shelf;
    private final Councils councils;

    RecommendationListPage(RecommendationShelf shelf, Councils councils) {
        this.shelf = shelf;
        this.councils = councils;
    }

    @GetMapping("/recommendations")
    ModelAndView list(
            @AuthenticationPrincipal @Nullable SignedIn who,
            Wanted wanted,
            @RequestParam(defaultValue = "1") int page) {
        Optional<ReviewDesk> desk = shelf.desk(who);
        List<Line> all = shelf.lines(shelf.chains(desk));
        List<Line> found = all.stream().filter(wanted::fits).toList();
        RegisterView.Place first = new RegisterView.Place(1, desk.map(ReviewDesk::part));
        RegisterView view = new RegisterView(all.size(), found, wanted, choices(all), first);
        RegisterView.Place place = new RegisterView.Place(Math.clamp(page, 1, view.pages()), first.part());
        return new ModelAndView(
                "improvement/register",
                Map.of("view", new RegisterView(all.size(), found, wanted, view.choices(), place)));
    }

    private RegisterView.Choices choices(List<Line> all) {
        List<Origin> papers =
                all.stream().map(line -> line.chain().origin()).distinct().toList();
        List<String> codes = papers.stream().map(Origin::authority).distinct().toList();
        return new RegisterView.Choices(
                codes.stream()
                        .map(code -> new Choice(code, councils.name(papers, code)))
                        .sorted(Comparator.comparing(Choice::words))
                        .toList(),
                papers.stream()
                        .map(paper -> new Choice(String.valueOf(paper.id()), paper.title()))
                        .toList());
    }
}

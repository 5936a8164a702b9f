package sightline.service.improvement.shown;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.improvement.book.Chain;
import sightline.service.improvement.book.Origin;
import sightline.service.improvement.duty.Duties;
import sightline.service.improvement.duty.Why;
import sightline.service.people.OpenToAll;
import sightline.service.people.SignedIn;
import sightline.service.review.desk.ReviewDesk;

/** What became of what this paper recommends? */
@Controller
@OpenToAll
final class PaperOutcomePage {

    private final RecommendationShelf shelf;
    private final Councils councils;
    private final Duties duties;

    PaperOutcomePage(RecommendationShelf shelf, Councils councils, Duties duties) {
        this.shelf = shelf;
        this.councils = councils;
        this.duties = duties;
    }

    @GetMapping("/recommendations/papers/{origin}")
    ModelAndView show(@AuthenticationPrincipal @Nullable SignedIn who, @PathVariable long origin) {
        Optional<ReviewDesk> desk = shelf.desk(who);
        Origin paper = shelf.origin(desk, origin).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Optional<ReviewDesk> own = desk.filter(inside -> inside.authority().equals(paper.authority()));
        List<Chain> chains = shelf.chains(desk).stream()
                .filter(chain -> chain.origin().id() == origin)
                .toList();
        PaperView view = new PaperView(
                paper,
                councils.name(paper),
                shelf.lines(chains),
                new PaperView.Clocks(
                        shelf.duties(desk, paper).stream()
                                .map(duty -> Why.of(duty, shelf.today()))
                                .toList(),
                        own.map(inside -> duties.reminders(inside, origin))
                                .orElseGet(() -> duties.shownReminders(paper.authority(), origin))),
                own.map(ReviewDesk::part));
        return new ModelAndView("improvement/paper", Map.of("view", view));
    }
}

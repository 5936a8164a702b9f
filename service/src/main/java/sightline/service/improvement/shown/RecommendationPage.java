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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.improvement.answer.AnswerStore;
import sightline.service.improvement.answer.AnswerVersion;
import sightline.service.improvement.book.Chain;
import sightline.service.improvement.repeat.Repeat;
import sightline.service.improvement.repeat.Repeats;
import sightline.service.people.OpenToAll;
import sightline.service.people.SignedIn;
import sightline.service.review.desk.Part;
import sightline.service.review.desk.ReviewDesk;

/** What became of this recommendation? */
@Controller
@OpenToAll
final class RecommendationPage {

    private final RecommendationShelf shelf;
    private final Councils councils;
    private final AnswerStore answers;
    private final Repeats repeats;

    RecommendationPage(RecommendationShelf shelf, Councils councils, AnswerStore answers, Repeats repeats) {
        this.shelf = shelf;
        this.councils = councils;
        this.answers = answers;
        this.repeats = repeats;
    }

    @GetMapping("/recommendations/{id}")
    ModelAndView show(
            @AuthenticationPrincipal @Nullable SignedIn who,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String done) {
        Optional<ReviewDesk> desk = shelf.desk(who);
        List<Chain> all = shelf.chains(desk);
        Chain chain = all.stream()
                .filter(one -> one.recommendation().id() == id)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Optional<ReviewDesk> own =
                desk.filter(inside -> inside.authority().equals(chain.origin().authority()));
        RecommendationView view = new RecommendationView(
                shelf.lines(List.of(chain)).getFirst(),
                councils.name(chain.origin()),
                history(own, chain),
                repeats(own, chain, all),
                new RecommendationView.Reader(own.map(ReviewDesk::part), notice(done)));
        return new ModelAndView("improvement/recommendation", Map.of("view", view));
    }

    private List<AnswerVersion> history(Optional<ReviewDesk> own, Chain chain) {
        long id = chain.recommendation().id();
        return own.map(desk -> answers.history(desk, id))
                .orElseGet(() -> answers.shownHistory(chain.origin().authority(), id));
    }

    /** What was decided, for everybody; what might repeat another, for officers. */
    private List<Repeat> repeats(Optional<ReviewDesk> own, Chain chain, List<Chain> all) {
        return own.filter(desk -> desk.part() == Part.OFFICER)
                .map(desk -> repeats.forOfficer(desk, chain, all))
                .orElseGet(() -> repeats.decided(own, chain, all));
    }

    private static Optional<String> notice(String done) {
        return switch (done) {
            case "answered" -> Optional.of("The answer is saved as a new version.");
            case "decided" -> Optional.of("Your decision is saved.");
            case "closed" -> Optional.of("What the committee decided is written down. Everybody can read it now.");
            default -> Optional.empty();
        };
    }
}

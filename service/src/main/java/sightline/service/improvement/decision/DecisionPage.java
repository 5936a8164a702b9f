package sightline.service.improvement.decision;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.improvement.answer.AnswerView;
import sightline.service.improvement.book.Chain;
import sightline.service.improvement.book.Origin;
import sightline.service.improvement.shown.RecommendationShelf;
import sightline.service.page.form.Typed;
import sightline.service.people.OpenToAll;
import sightline.service.people.SignedIn;
import sightline.service.review.desk.Part;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.report.FileForm;
import sightline.service.review.report.Handed;

/** What was decided on this paper? */
@Controller
@OpenToAll
@RequestMapping("/recommendations/decision/{origin}")
final class DecisionPage {

    private final RecommendationShelf shelf;
    private final DecisionStore decisions;

    DecisionPage(RecommendationShelf shelf, DecisionStore decisions) {
        this.shelf = shelf;
        this.decisions = decisions;
    }

    @GetMapping
    ModelAndView show(
            @AuthenticationPrincipal @Nullable SignedIn who,
            @PathVariable long origin,
            @RequestParam(defaultValue = "") String done) {
        return new ModelAndView(
                "improvement/decision",
                Map.of(
                        "view",
                        view(shelf.desk(who), origin),
                        "notice",
                        Optional.of("The record of the decision is saved. Everybody can read it now.")
                                .filter(any -> done.equals("saved"))));
    }

    @GetMapping("/file")
    void give(
            @AuthenticationPrincipal @Nullable SignedIn who,
            @PathVariable long origin,
            @RequestParam(defaultValue = "pdf") String form,
            HttpServletResponse response)
            throws IOException {
        // What is handed out goes further than this page: it is made as everybody may read it, once everybody may.
        Optional<ReviewDesk> desk = shelf.desk(who);
        DecisionView view = view(view(desk, origin).origin().shown() ? Optional.empty() : desk, origin);
        Decision decision = view.decision().orElseThrow(DecisionPage::nowhere);
        FileForm as = FileForm.named(form).orElseThrow(DecisionPage::nowhere);
        byte[] bytes = as.write(DecisionPaper.of(view.origin(), decision, view.chains()));
        Handed.out(response, as, "decision-%d.%s".formatted(origin, as.slug()), bytes);
    }

    private DecisionView view(Optional<ReviewDesk> desk, long id) {
        Origin origin = shelf.origin(desk, id).orElseThrow(DecisionPage::nowhere);
        Optional<ReviewDesk> own = desk.filter(inside -> inside.authority().equals(origin.authority()));
        List<Chain> chains = shelf.chains(desk).stream()
                .filter(chain ->
                        chain.origin().id() == id && chain.origin().authority().equals(origin.authority()))
                .toList();
        return new DecisionView(
                origin,
                chains,
                own.map(inside -> decisions.find(inside, id)).orElseGet(() -> decisions.shown(origin.authority(), id)),
                decisions.before(origin.authority(), id),
                own.filter(inside -> inside.part() == Part.OFFICER || inside.part() == Part.READER)
                        .isPresent(),
                new AnswerView.Form(Typed.NOTHING, List.of(), List.of()));
    }

    private static ResponseStatusException nowhere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

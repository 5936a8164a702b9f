package sightline.service.improvement.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.improvement.book.Chain;
import sightline.service.improvement.book.Chains;
import sightline.service.improvement.book.Posts;
import sightline.service.improvement.names.PublicNames;
import sightline.service.page.form.Typed;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.people.SignedIn;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.form.Answers;

/** What is the answer to this recommendation, or to this part of it? */
@Controller
@OpenTo({Role.CABINET_MEMBER, Role.DIRECTOR, Role.SCRUTINY_OFFICER})
@RequestMapping("/recommendations/{id}/answer")
final class RecommendationAnswerPage {

    private final Chains chains;
    private final AnswerStore store;
    private final Posts posts;
    private final Clock clock;
    private final PublicNames names;

    RecommendationAnswerPage(Chains chains, AnswerStore store, Posts posts, Clock clock, PublicNames names) {
        this.chains = chains;
        this.store = store;
        this.posts = posts;
        this.clock = clock;
        this.names = names;
    }

    @GetMapping
    ModelAndView ask(ReviewDesk desk, @PathVariable long id, @RequestParam(defaultValue = "") String part) {
        Chain chain = found(desk, id);
        Spot spot = spot(chain, part);
        Typed typed = AnswerForm.with(Typed.NOTHING, spot, chain.answer(part));
        return page(desk, chain, spot, new AnswerView.Form(typed, List.of(), List.of()), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView keep(
            ReviewDesk desk,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String part,
            @RequestParam Map<String, String> fields) {
        Chain chain = found(desk, id);
        Spot spot = spot(chain, part);
        Typed typed = new Typed(fields);
        Answers answers = names.answers(desk, typed);
        Optional<Said> said = AnswerForm.read(typed, spot, answers);
        if (said.isEmpty()) {
            AnswerView.Form form = new AnswerView.Form(typed, answers.mistakes(), List.of());
            return page(desk, chain, spot, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Giver giver = Giver.of(who, LocalDate.ofInstant(clock.instant(), clock.getZone()), clock.instant());
        Given given = new Given(spot, AnswerForm.seen(typed, spot), said.get());
        return store.keep(desk, chain.origin().id(), giver, List.of(given)).isEmpty()
                ? new ModelAndView("redirect:/recommendations/%d?done=answered".formatted(id))
                : overtaken(desk, found(desk, id), spot, typed);
    }

    private ModelAndView overtaken(ReviewDesk desk, Chain now, Spot spot, Typed typed) {
        var saved = now.answer(spot.letter()).orElseThrow();
        Typed again = typed.with(AnswerForm.field("seen", spot), String.valueOf(saved.version()));
        AnswerView.Form form = new AnswerView.Form(again, List.of(), AnswerForm.both(saved, typed, spot, ""));
        return page(desk, now, spot, form, HttpStatus.CONFLICT);
    }

    private ModelAndView page(ReviewDesk desk, Chain chain, Spot spot, AnswerView.Form form, HttpStatus status) {
        AnswerView view = new AnswerView(
                chain,
                spot,
                form,
                posts.all(desk),
                store.history(desk, spot.recommendation()).stream()
                        .filter(version -> version.answer().letter().equals(spot.letter()))
                        .toList());
        return new ModelAndView("improvement/answer", Map.of("view", view), status);
    }

    private Chain found(ReviewDesk desk, long id) {
        return chains.find(desk, id).orElseThrow(RecommendationAnswerPage::nowhere);
    }

    private static Spot spot(Chain chain, String part) {
        if (!part.isEmpty()
                && chain.recommendation().parts().stream()
                        .noneMatch(one -> one.letter().equals(part))) {
            throw nowhere();
        }
        return new Spot(chain.recommendation().id(), part);
    }

    private static ResponseStatusException nowhere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

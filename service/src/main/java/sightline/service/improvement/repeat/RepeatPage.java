package sightline.service.improvement.repeat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.improvement.book.Chain;
import sightline.service.improvement.book.Chains;
import sightline.service.improvement.names.PublicNames;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.form.Answers;

/** Does this recommendation repeat an earlier one? Decided on the page of the recommendation. */
@Controller
@OpenTo(Role.SCRUTINY_OFFICER)
final class RepeatPage {

    private static final int LONGEST = 1_000;

    private final Chains chains;
    private final Repeats repeats;
    private final Clock clock;
    private final PublicNames names;

    RepeatPage(Chains chains, Repeats repeats, Clock clock, PublicNames names) {
        this.chains = chains;
        this.repeats = repeats;
        this.clock = clock;
        this.names = names;
    }

    @PostMapping("/recommendations/{id}/repeats")
    ModelAndView decide(
            ReviewDesk desk,
            @PathVariable long id,
            @RequestParam long earlier,
            @RequestParam Repeat.Decision decision,
            @RequestParam Map<String, String> fields) {
        List<Chain> all = chains.all(desk);
        Typed typed = new Typed(fields);
        Answers answers = names.answers(desk, typed);
        String why = answers.some("why", LONGEST);
        if (!answers.areFine()) {
            return again(found(all, id), found(all, earlier), typed, answers.mistakes());
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        if (!repeats.decide(desk, found(all, id), found(all, earlier), decision, why, today)) {
            throw nowhere();
        }
        return new ModelAndView("redirect:/recommendations/%d?done=decided#repeats".formatted(id));
    }

    private static ModelAndView again(Chain chain, Chain earlier, Typed typed, List<Mistake> mistakes) {
        return new ModelAndView(
                "improvement/again",
                Map.of("chain", chain, "earlier", earlier, "typed", typed, "mistakes", mistakes),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Chain found(List<Chain> all, long id) {
        return all.stream()
                .filter(chain -> chain.recommendation().id() == id)
                .findFirst()
                .orElseThrow(RepeatPage::nowhere);
    }

    private static ResponseStatusException nowhere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

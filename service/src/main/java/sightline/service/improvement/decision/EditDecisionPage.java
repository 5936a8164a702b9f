package sightline.service.improvement.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.improvement.answer.AnswerView;
import sightline.service.improvement.book.Chains;
import sightline.service.improvement.book.Origin;
import sightline.service.improvement.names.PublicNames;
import sightline.service.page.form.Typed;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.form.Answers;

/** How is the decision on this paper printed? */
@Controller
@OpenTo({Role.CABINET_MEMBER, Role.DIRECTOR, Role.SCRUTINY_OFFICER})
@RequestMapping("/recommendations/decision/{origin}/edit")
final class EditDecisionPage {

    private final Chains chains;
    private final DecisionStore decisions;
    private final Clock clock;
    private final PublicNames names;

    EditDecisionPage(Chains chains, DecisionStore decisions, Clock clock, PublicNames names) {
        this.chains = chains;
        this.decisions = decisions;
        this.clock = clock;
        this.names = names;
    }

    @GetMapping
    ModelAndView ask(ReviewDesk desk, @PathVariable long origin) {
        Typed typed = DecisionForm.of(decisions.find(desk, origin));
        return page(desk, origin, new AnswerView.Form(typed, List.of(), List.of()), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView keep(ReviewDesk desk, @PathVariable long origin, @RequestParam Map<String, String> fields) {
        Typed typed = new Typed(fields);
        Answers answers = names.answers(desk, typed);
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        Optional<Decision> mine = DecisionForm.read(found(desk, origin).id(), typed, answers, today);
        if (mine.isEmpty()) {
            AnswerView.Form form = new AnswerView.Form(typed, answers.mistakes(), List.of());
            return page(desk, origin, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (decisions.keep(desk, mine.get())) {
            return new ModelAndView("redirect:/recommendations/decision/%d?done=saved".formatted(origin));
        }
        Decision theirs = decisions.find(desk, origin).orElseThrow();
        AnswerView.Form form = new AnswerView.Form(
                typed.with("version", String.valueOf(theirs.version())),
                List.of(),
                DecisionForm.both(theirs, mine.get()));
        return page(desk, origin, form, HttpStatus.CONFLICT);
    }

    private ModelAndView page(ReviewDesk desk, long origin, AnswerView.Form form, HttpStatus status) {
        DecisionView view =
                new DecisionView(found(desk, origin), List.of(), decisions.find(desk, origin), List.of(), true, form);
        return new ModelAndView("improvement/decide", Map.of("view", view), status);
    }

    private Origin found(ReviewDesk desk, long id) {
        return chains.origins(desk).stream()
                .filter(origin -> origin.id() == id && origin.authority().equals(desk.authority()))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

package sightline.service.review.programme;

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
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.form.Answers;
import sightline.service.review.form.Both;
import sightline.service.review.form.Version;

/** What did the committee decide on this topic, and why? */
@Controller
@OpenTo(Role.SCRUTINY_OFFICER)
@RequestMapping("/programme/{topic}/decide")
final class DecidePage {

    private static final int LONGEST = 4_000;

    private final Topics topics;
    private final Clock clock;

    DecidePage(Topics topics, Clock clock) {
        this.topics = topics;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(ReviewDesk desk, @PathVariable long topic) {
        Topic found = found(desk, topic);
        Typed typed = Typed.NOTHING
                .with("reasons", found.decided().reasons())
                .with(
                        "decision",
                        found.decided().decision() == Decision.OPEN
                                ? ""
                                : found.decided().decision().name())
                .with("decided", found.decided().day().orElse(LocalDate.ofInstant(clock.instant(), clock.getZone())));
        return page(found, typed, List.of(), List.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView decide(ReviewDesk desk, @PathVariable long topic, @RequestParam Map<String, String> fields) {
        Topic found = found(desk, topic);
        Typed typed = new Typed(fields);
        Answers answers = new Answers(typed);
        Optional<Decision> decision = answers.one("decision", Decision.values(), "Choose what was decided");
        Optional<LocalDate> day = answers.day("decided", "the day of the decision");
        String reasons = answers.words("reasons", LONGEST, "Write the reasons; whoever asked will want to know them");
        if (decision.isEmpty() || day.isEmpty() || !answers.areFine()) {
            return page(found, typed, answers.mistakes(), List.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Topic.Decided decided =
                new Topic.Decided(decision.get(), decision.get() == Decision.OPEN ? Optional.empty() : day, reasons);
        if (topics.decide(desk, topic, Version.of(typed), decided)) {
            return new ModelAndView("redirect:%s?done=decided".formatted(found.path()));
        }
        List<Both> both = List.of(
                new Both(
                        "Decision",
                        found.decided().decision().words(),
                        decision.get().words()),
                new Both("Reasons", found.decided().reasons(), reasons));
        return page(found, typed, List.of(), both, HttpStatus.CONFLICT);
    }

    private Topic found(ReviewDesk desk, long id) {
        return topics.find(desk, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView page(
            Topic topic, Typed typed, List<Mistake> mistakes, List<Both> both, HttpStatus status) {
        ModelAndView page = new ModelAndView("review/programme/decide")
                .addObject("topic", topic)
                .addObject("typed", typed)
                .addObject("mistakes", mistakes)
                .addObject("both", both);
        page.setStatus(status);
        return page;
    }
}

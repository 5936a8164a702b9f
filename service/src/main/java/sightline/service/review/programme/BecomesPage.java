package sightline.service.review.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

/** Which review does this topic become? */
@Controller
@OpenTo(Role.SCRUTINY_OFFICER)
@RequestMapping("/programme/{topic}/review")
final class BecomesPage {

    private static final int LONGEST = 200;

    private final Topics topics;
    private final Clock clock;

    BecomesPage(Topics topics, Clock clock) {
        this.topics = topics;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(ReviewDesk desk, @PathVariable long topic) {
        Topic found = found(desk, topic);
        Typed typed = Typed.NOTHING
                .with("title", found.matter().title())
                .with("committee", found.matter().committee());
        return page(found, typed, List.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView open(ReviewDesk desk, @PathVariable long topic, @RequestParam Map<String, String> fields) {
        Topic found = found(desk, topic);
        Typed typed = new Typed(fields);
        Answers answers = new Answers(typed);
        String title = answers.words("title", LONGEST, "Enter what the review is about");
        String committee = answers.words("committee", LONGEST, "Enter the committee on whose behalf it is held");
        if (found.decided().decision() != Decision.TAKEN) {
            answers.mistake("title", "Write down first that the committee took this topic");
        }
        if (!answers.areFine()) {
            return page(found, typed, answers.mistakes(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return topics.open(desk, topic, title, committee, LocalDate.ofInstant(clock.instant(), clock.getZone()))
                .map(review -> new ModelAndView("redirect:/reviews/%d?done=opened".formatted(review)))
                .orElseGet(() -> new ModelAndView("redirect:" + found.path()));
    }

    private Topic found(ReviewDesk desk, long id) {
        return topics.find(desk, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView page(Topic topic, Typed typed, List<Mistake> mistakes, HttpStatus status) {
        ModelAndView page = new ModelAndView("review/programme/becomes")
                .addObject("topic", topic)
                .addObject("typed", typed)
                .addObject("mistakes", mistakes);
        page.setStatus(status);
        return page;
    }
}

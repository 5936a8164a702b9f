package sightline.service.review.group;

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
import sightline.service.page.form.Choice;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.Inside;
import sightline.service.review.desk.Part;
import sightline.service.review.form.Answers;

/** What does a member declare? "Nothing" is an answer too. */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
@RequestMapping("/reviews/{review}/members/{id}/declare")
final class DeclarePage {

    private static final int LONGEST = 2_000;

    private final TaskGroup group;
    private final Declarations declarations;
    private final Clock clock;

    DeclarePage(TaskGroup group, Declarations declarations, Clock clock) {
        this.group = group;
        this.declarations = declarations;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(Inside inside, @PathVariable long id) {
        Typed typed = Typed.NOTHING.with("day", LocalDate.ofInstant(clock.instant(), clock.getZone()));
        return page(inside, found(inside, id), typed, List.of());
    }

    @PostMapping
    ModelAndView declare(Inside inside, @PathVariable long id, @RequestParam Map<String, String> fields) {
        Belonging one = found(inside, id);
        Typed typed = new Typed(fields);
        Answers answers = new Answers(typed);
        String any = typed.text("any");
        String interest = answers.some("interest", LONGEST);
        if (!any.equals("yes") && !any.equals("no")) {
            answers.mistake("any", "Choose whether there is anything to declare");
        } else if (any.equals("yes") && interest.isEmpty()) {
            answers.mistake("interest", "Write what is declared");
        } else if (any.equals("no") && !interest.isEmpty()) {
            answers.mistake("any", "You wrote an interest below. Choose Yes, or clear it");
        }
        Optional<LocalDate> day = answers.day("day", "the day of the declaration");
        if (!answers.areFine() || day.isEmpty()) {
            return page(inside, one, typed, answers.mistakes());
        }
        declarations.declare(inside, id, day.get(), interest);
        return new ModelAndView(
                "redirect:%s/members?done=declared".formatted(inside.review().path()));
    }

    /** A member declares for themselves; the scrutiny officer may write it down for anybody. */
    private Belonging found(Inside inside, long id) {
        Belonging one = group.find(inside, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        boolean own = inside.desk().account().isPresent()
                && one.who().account().equals(inside.desk().account());
        if (inside.desk().part() != Part.OFFICER && !own) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return one;
    }

    private static ModelAndView page(Inside inside, Belonging one, Typed typed, List<Mistake> mistakes) {
        ModelAndView page = new ModelAndView("review/group/declare")
                .addObject("review", inside.review())
                .addObject("one", one)
                .addObject("typed", typed)
                .addObject("mistakes", mistakes)
                .addObject(
                        "choices",
                        List.of(new Choice("no", "No, there is nothing to declare"), new Choice("yes", "Yes")));
        page.setStatus(mistakes.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}

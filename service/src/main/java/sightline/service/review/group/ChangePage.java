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
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.Inside;
import sightline.service.review.form.Answers;
import sightline.service.review.form.Version;

/** When and why does somebody leave the task group, or take its chair? */
@Controller
@OpenTo(Role.SCRUTINY_OFFICER)
@RequestMapping("/reviews/{review}/members/{id}")
final class ChangePage {

    private static final int LONGEST = 500;

    private final TaskGroup group;
    private final Clock clock;

    ChangePage(TaskGroup group, Clock clock) {
        this.group = group;
        this.clock = clock;
    }

    @GetMapping("/leave")
    ModelAndView askLeave(Inside inside, @PathVariable long id) {
        return page("leave", inside, found(inside, id), today(), List.of(), false);
    }

    @PostMapping("/leave")
    ModelAndView leave(Inside inside, @PathVariable long id, @RequestParam Map<String, String> fields) {
        return change("leave", "left", inside, id, new Typed(fields));
    }

    @GetMapping("/chair")
    ModelAndView askChair(Inside inside, @PathVariable long id) {
        return page("chair", inside, found(inside, id), today(), List.of(), false);
    }

    @PostMapping("/chair")
    ModelAndView chair(Inside inside, @PathVariable long id, @RequestParam Map<String, String> fields) {
        return change("chair", "chair", inside, id, new Typed(fields));
    }

    private ModelAndView change(String what, String done, Inside inside, long id, Typed typed) {
        Belonging one = found(inside, id);
        Answers answers = new Answers(typed);
        Optional<LocalDate> day = answers.day("day", "the day of the change");
        if (day.filter(date -> date.isBefore(earliest(what, inside, one))).isPresent()) {
            answers.mistake("day-day", "The day must not lie before the day on which they, or the chair, began");
        }
        String why = answers.words("why", LONGEST, "Say why, in a sentence");
        if (!answers.areFine() || day.isEmpty()) {
            return page(what, inside, one, typed, answers.mistakes(), false);
        }
        long version = Version.of(typed);
        boolean changed = what.equals("leave")
                ? group.leave(inside, id, version, day.get(), why)
                : group.takeChair(inside, id, version, day.get(), why);
        return changed
                ? new ModelAndView(
                        "redirect:%s/members?done=%s".formatted(inside.review().path(), done))
                : page(what, inside, found(inside, id), typed, List.of(), true);
    }

    /** Nobody leaves before they came, and no chair ends before it began. */
    private LocalDate earliest(String what, Inside inside, Belonging one) {
        return group.all(inside).stream()
                .filter(other -> other.id() == one.id()
                        || (what.equals("chair")
                                && other.goesOn()
                                && other.who().capacity() == sightline.service.review.book.Capacity.CHAIR))
                .map(Belonging::since)
                .max(LocalDate::compareTo)
                .orElse(one.since());
    }

    private Belonging found(Inside inside, long id) {
        return group.find(inside, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Typed today() {
        return Typed.NOTHING.with("day", LocalDate.ofInstant(clock.instant(), clock.getZone()));
    }

    private static ModelAndView page(
            String what, Inside inside, Belonging one, Typed typed, List<Mistake> mistakes, boolean overtaken) {
        ModelAndView page = new ModelAndView("review/group/change")
                .addObject("what", what)
                .addObject("review", inside.review())
                .addObject("one", one)
                .addObject("typed", typed)
                .addObject("mistakes", mistakes)
                .addObject("overtaken", overtaken);
        page.setStatus(
                overtaken
                        ? HttpStatus.CONFLICT
                        : mistakes.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}

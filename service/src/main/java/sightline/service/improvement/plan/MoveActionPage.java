package sightline.service.improvement.plan;

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
import sightline.service.improvement.book.Stage;
import sightline.service.improvement.names.PublicNames;
import sightline.service.improvement.stage.Moved;
import sightline.service.improvement.stage.Situations;
import sightline.service.improvement.stage.StageMoves;
import sightline.service.improvement.stage.Wish;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.form.Answers;

/** Where does this action stand now? */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.CABINET_MEMBER, Role.DIRECTOR})
@RequestMapping("/plan/{action}/move")
final class MoveActionPage {

    private static final int LONGEST = 2000;

    private final ActionPages pages;
    private final Situations situations;
    private final StageMoves moves;
    private final Clock clock;
    private final PublicNames names;

    MoveActionPage(ActionPages pages, Situations situations, StageMoves moves, Clock clock, PublicNames names) {
        this.pages = pages;
        this.situations = situations;
        this.moves = moves;
        this.clock = clock;
        this.names = names;
    }

    @GetMapping
    ModelAndView ask(ReviewDesk desk, @PathVariable long action, @RequestParam(defaultValue = "") String to) {
        return page(desk, action, Typed.NOTHING.with("to", to).with("day", today()), List.of(), false);
    }

    @PostMapping
    ModelAndView move(ReviewDesk desk, @PathVariable long action, @RequestParam Map<String, String> fields) {
        Typed typed = new Typed(fields);
        Answers answers = names.answers(desk, typed);
        Optional<Stage> to = answers.one("to", Stage.values(), "Choose where it stands now");
        Optional<LocalDate> day = answers.day("day", "the day on which it came there");
        String why = answers.some("why", LONGEST);
        if (!answers.areFine()) {
            return page(desk, action, typed, answers.mistakes(), false);
        }
        int seen = typed.text("seen").matches("\\d{1,6}") ? Integer.parseInt(typed.text("seen")) : -1;
        Wish wish = new Wish(to.orElse(Stage.PLANNED), day.orElse(today()), why);
        return switch (moves.move(desk, action, seen, wish)) {
            case Moved.Done done -> new ModelAndView("redirect:/plan/%d?done=moved".formatted(action));
            case Moved.Overtaken overtaken -> page(desk, action, typed, List.of(), true);
            case Moved.Refused(String field, String words) ->
                page(desk, action, typed, List.of(new Mistake(field, words)), false);
            case Moved.Nowhere nowhere -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private ModelAndView page(ReviewDesk desk, long action, Typed typed, List<Mistake> mistakes, boolean overtaken) {
        Planned planned = pages.found(desk, action);
        Situations.Seen seen =
                situations.of(desk, action).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView(
                "improvement/plan/move",
                Map.of(
                        "planned", planned,
                        "seen", seen,
                        "part", desk.part(),
                        "typed", typed,
                        "mistakes", mistakes,
                        "overtaken", overtaken),
                overtaken
                        ? HttpStatus.CONFLICT
                        : mistakes.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}

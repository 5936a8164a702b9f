package sightline.service.review.start;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.page.form.Choice;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.Inside;
import sightline.service.review.desk.ReviewState;
import sightline.service.review.form.Answers;
import sightline.service.review.form.Version;

/** How far has this review come? */
@Controller
@OpenTo(Role.SCRUTINY_OFFICER)
@RequestMapping("/reviews/{review}/state")
final class StatePage {

    private static final int LONGEST = 2_000;

    private final Moves moves;

    StatePage(Moves moves) {
        this.moves = moves;
    }

    @GetMapping
    ModelAndView ask(Inside inside) {
        return page(inside, Typed.NOTHING, List.of(), false, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView move(Inside inside, @RequestParam Map<String, String> fields) {
        Typed typed = new Typed(fields);
        Answers answers = new Answers(typed);
        Optional<ReviewState> state = answers.one("state", ReviewState.values(), "Choose how far the review has come")
                .filter(chosen -> {
                    boolean offered = offered(inside.review().state()).contains(chosen);
                    if (!offered) {
                        answers.mistake("state", "Choose one of the states on this page");
                    }
                    return offered;
                });
        String reason = answers.words("reason", LONGEST, "Say why, in a sentence or two");
        if (!answers.areFine() || state.isEmpty()) {
            return page(inside, typed, answers.mistakes(), false, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return moves.move(inside, Version.of(typed), state.get(), reason)
                ? new ModelAndView(
                        "redirect:%s?done=moved".formatted(inside.review().path()))
                : page(inside, typed, List.of(), true, HttpStatus.CONFLICT);
    }

    /** A review is published with its report and in no other way. */
    private static List<ReviewState> offered(ReviewState now) {
        return now == ReviewState.PUBLISHED
                ? List.of()
                : Arrays.stream(ReviewState.values())
                        .filter(state -> state != now && state != ReviewState.PUBLISHED)
                        .toList();
    }

    private static ModelAndView page(
            Inside inside, Typed typed, List<Mistake> mistakes, boolean overtaken, HttpStatus status) {
        ModelAndView page = new ModelAndView("review/start/state")
                .addObject("review", inside.review())
                .addObject("typed", typed)
                .addObject("mistakes", mistakes)
                .addObject("overtaken", overtaken)
                .addObject(
                        "choices",
                        offered(inside.review().state()).stream()
                                .map(state -> new Choice(
                                        state.name(),
                                        state.words() + " (" + state.hint().toLowerCase(java.util.Locale.UK) + ")"))
                                .toList());
        page.setStatus(status);
        return page;
    }
}

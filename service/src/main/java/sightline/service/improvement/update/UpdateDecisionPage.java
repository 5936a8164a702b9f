package sightline.service.improvement.update;

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
import sightline.service.improvement.names.PublicNames;
import sightline.service.improvement.plan.ActionPages;
import sightline.service.improvement.plan.Planned;
import sightline.service.improvement.plan.Update;
import sightline.service.improvement.stage.Moved;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.form.Answers;

/** Does the plan take this update over? What an owner says is not yet what the plan says. */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.CABINET_MEMBER, Role.DIRECTOR})
@RequestMapping("/plan/{action}/updates/{update}")
final class UpdateDecisionPage {

    private static final int LONGEST = 2000;
    private static final String DECISION = "decision";

    private final ActionPages pages;
    private final Accepting accepting;
    private final Updates updates;
    private final Clock clock;
    private final PublicNames names;

    UpdateDecisionPage(ActionPages pages, Accepting accepting, Updates updates, Clock clock, PublicNames names) {
        this.pages = pages;
        this.accepting = accepting;
        this.updates = updates;
        this.clock = clock;
        this.names = names;
    }

    @GetMapping
    ModelAndView ask(ReviewDesk desk, @PathVariable long action, @PathVariable long update) {
        Planned planned = pages.found(desk, action);
        Update found = found(planned, update);
        return page(planned, found, Typed.NOTHING.with("why", found.said().words()), List.of());
    }

    @PostMapping
    ModelAndView decide(
            ReviewDesk desk,
            @PathVariable long action,
            @PathVariable long update,
            @RequestParam Map<String, String> fields) {
        Planned planned = pages.found(desk, action);
        Update found = found(planned, update);
        Typed typed = new Typed(fields);
        Answers answers = names.answers(desk, typed);
        String why = answers.some("why", LONGEST);
        if (!List.of("accept", "leave").contains(typed.text(DECISION))) {
            answers.mistake(DECISION, "Choose whether the plan takes it over");
        } else if (typed.text(DECISION).equals("leave") && why.isEmpty()) {
            answers.mistake("why", "Say why the plan stays as it is");
        }
        if (!answers.areFine()) {
            return page(planned, found, typed, answers.mistakes());
        }
        return typed.text(DECISION).equals("leave")
                ? leave(desk, planned, found, why)
                : accept(desk, planned, found, typed, why);
    }

    private ModelAndView leave(ReviewDesk desk, Planned planned, Update update, String why) {
        updates.decide(desk, planned.id(), update.id(), new Update.Verdict(false, why, Optional.of(today())));
        return new ModelAndView("redirect:%s?done=left#updates".formatted(planned.path()));
    }

    private ModelAndView accept(ReviewDesk desk, Planned planned, Update update, Typed typed, String why) {
        return switch (accepting.accept(desk, planned, update, why, today())) {
            case Moved.Done done -> new ModelAndView("redirect:%s?done=accepted#updates".formatted(planned.path()));
            case Moved.Overtaken overtaken ->
                new ModelAndView("redirect:%s/updates/%d".formatted(planned.path(), update.id()));
            case Moved.Refused(String field, String words) ->
                page(planned, update, typed, List.of(new Mistake(field.equals("why") ? field : DECISION, words)));
            case Moved.Nowhere nowhere -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private static Update found(Planned planned, long update) {
        return planned.updates().stream()
                .filter(each -> each.id() == update && each.answered().isPresent())
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView page(Planned planned, Update update, Typed typed, List<Mistake> mistakes) {
        return new ModelAndView(
                "improvement/update/decide",
                Map.of("planned", planned, "update", update, "typed", typed, "mistakes", mistakes),
                mistakes.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}

package sightline.service.improvement.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.improvement.names.PublicNames;
import sightline.service.page.form.Typed;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.form.Answers;

/** How far has this action come, and what is next? */
@Controller
@RequestMapping("/plan/{action}")
final class ActionPage {

    private static final int LONGEST_STEP = 1000;
    private static final int LONGEST_PROOF = 2000;

    private final ActionPages pages;
    private final ActionSteps steps;
    private final Clock clock;
    private final PublicNames names;

    ActionPage(ActionPages pages, ActionSteps steps, Clock clock, PublicNames names) {
        this.pages = pages;
        this.steps = steps;
        this.clock = clock;
        this.names = names;
    }

    @GetMapping
    @OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER, Role.CABINET_MEMBER, Role.DIRECTOR})
    ModelAndView show(ReviewDesk desk, @PathVariable long action, @RequestParam(defaultValue = "") String done) {
        return pages.show(desk, action, done);
    }

    @PostMapping("/steps")
    @OpenTo({Role.SCRUTINY_OFFICER, Role.CABINET_MEMBER, Role.DIRECTOR})
    ModelAndView addStep(ReviewDesk desk, @PathVariable long action, @RequestParam Map<String, String> fields) {
        pages.found(desk, action);
        Typed typed = new Typed(fields);
        Answers answers = names.answers(desk, typed);
        String words = answers.words("step", LONGEST_STEP, "Write what the step is");
        Optional<LocalDate> due = answers.someDay("by", "the day by which the step is done");
        if (!answers.areFine()) {
            return pages.mend(desk, action, typed, answers.mistakes());
        }
        steps.add(desk, action, words, due);
        return back(action, "?done=step#steps");
    }

    @PostMapping("/steps/{number}/{mark}")
    @OpenTo({Role.SCRUTINY_OFFICER, Role.CABINET_MEMBER, Role.DIRECTOR})
    ModelAndView mark(ReviewDesk desk, @PathVariable long action, @PathVariable int number, @PathVariable String mark) {
        long now = pages.now(desk, action);
        switch (mark) {
            case "done" -> steps.mark(desk, action, number, Optional.of(today()));
            case "open" -> steps.mark(desk, action, number, Optional.empty());
            case "drop" -> steps.drop(desk, action, number);
            default -> {
                return pages.mend(desk, now, Typed.NOTHING, List.of());
            }
        }
        return back(now, "#steps");
    }

    @PostMapping("/proofs")
    @OpenTo({Role.SCRUTINY_OFFICER, Role.CABINET_MEMBER, Role.DIRECTOR})
    ModelAndView prove(ReviewDesk desk, @PathVariable long action, @RequestParam Map<String, String> fields) {
        pages.found(desk, action);
        Typed typed = new Typed(fields);
        Answers answers = names.answers(desk, typed);
        String words =
                answers.words("proof", LONGEST_PROOF, "Write what shows that it was done, and where it can be seen");
        if (!answers.areFine()) {
            return pages.mend(desk, action, typed, answers.mistakes());
        }
        steps.prove(desk, action, words, today());
        return back(action, "?done=proof#proofs");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private static ModelAndView back(long action, String where) {
        return new ModelAndView("redirect:/plan/" + action + where);
    }
}

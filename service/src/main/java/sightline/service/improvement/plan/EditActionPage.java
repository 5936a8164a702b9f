package sightline.service.improvement.plan;

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
import sightline.service.improvement.names.PublicNames;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.form.Answers;
import sightline.service.review.form.Both;
import sightline.service.review.form.Version;

/** What should this action say? */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.CABINET_MEMBER, Role.DIRECTOR})
@RequestMapping("/plan/{action}/edit")
final class EditActionPage {

    private final PlanBooks books;
    private final ActionForm form;
    private final Actions actions;
    private final PublicNames names;

    EditActionPage(PlanBooks books, ActionForm form, Actions actions, PublicNames names) {
        this.books = books;
        this.form = form;
        this.actions = actions;
        this.names = names;
    }

    @GetMapping
    ModelAndView ask(ReviewDesk desk, @PathVariable long action) {
        PlanBook book = books.read(desk);
        Planned planned = found(book, action);
        return page(book, planned, ActionForm.filled(planned.action()), List.of(), List.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView change(ReviewDesk desk, @PathVariable long action, @RequestParam Map<String, String> fields) {
        Typed typed = new Typed(fields);
        PlanBook book = books.read(desk);
        Planned planned = found(book, action);
        Answers answers = names.answers(desk, typed);
        ActionDraft draft = form.read(desk, book.governance(), typed, answers);
        if (!answers.areFine()) {
            return page(book, planned, typed, answers.mistakes(), List.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (actions.change(desk, action, Version.of(typed), draft)) {
            return new ModelAndView("redirect:/plan/%d?done=changed".formatted(action));
        }
        PlanBook now = books.read(desk);
        Planned saved = found(now, action);
        List<Both> both = ActionForm.both(now.governance(), saved.action(), draft);
        return page(now, saved, typed, List.of(), both, HttpStatus.CONFLICT);
    }

    private static Planned found(PlanBook book, long action) {
        return book.find(action).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView page(
            PlanBook book, Planned planned, Typed typed, List<Mistake> mistakes, List<Both> both, HttpStatus status) {
        return new ModelAndView(
                "improvement/plan/edit",
                Map.of(
                        "planned", planned,
                        "governance", book.governance(),
                        "typed", typed,
                        "mistakes", mistakes,
                        "both", both),
                status);
    }
}

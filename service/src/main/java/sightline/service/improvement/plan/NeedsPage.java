package sightline.service.improvement.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.improvement.book.Action;
import sightline.service.improvement.governance.Choices;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.ReviewDesk;

/** What must be done before this action, and what else does it answer? */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.CABINET_MEMBER, Role.DIRECTOR})
@RequestMapping("/plan/{action}")
final class NeedsPage {

    private static final String NEEDS = "needs";

    private final ActionPages pages;
    private final PlanBooks books;
    private final ActionNeeds needs;
    private final Actions actions;

    NeedsPage(ActionPages pages, PlanBooks books, ActionNeeds needs, Actions actions) {
        this.pages = pages;
        this.books = books;
        this.needs = needs;
        this.actions = actions;
    }

    @PostMapping("/needs")
    ModelAndView tie(ReviewDesk desk, @PathVariable long action, @RequestParam Map<String, String> fields) {
        pages.found(desk, action);
        Typed typed = new Typed(fields);
        Optional<Long> other = Choices.number(typed, NEEDS)
                .filter(id -> books.read(desk).find(id).isPresent());
        if (other.isEmpty()) {
            return pages.mend(desk, action, typed, List.of(new Mistake(NEEDS, "Choose an action of the plan")));
        }
        return needs.tie(desk, action, other.get())
                ? back(action, "#before")
                : pages.mend(
                        desk,
                        action,
                        typed,
                        List.of(
                                new Mistake(
                                        NEEDS,
                                        "That action needs this one to be done first, so this one can’t wait for it. Choose another")));
    }

    @PostMapping("/needs/{other}/drop")
    ModelAndView untie(ReviewDesk desk, @PathVariable long action, @PathVariable long other) {
        pages.found(desk, action);
        needs.untie(desk, action, other);
        return back(action, "#before");
    }

    @PostMapping("/answers")
    ModelAndView answers(ReviewDesk desk, @PathVariable long action, @RequestParam Map<String, String> fields) {
        pages.found(desk, action);
        Typed typed = new Typed(fields);
        Optional<Action.From> from = Actions.from(books.read(desk), typed.text("recommendation"), typed.text("letter"));
        if (from.isEmpty()) {
            return pages.mend(desk, action, typed, List.of(new Mistake("recommendation", "Choose a recommendation")));
        }
        actions.answer(desk, action, from.get());
        return back(action, "?done=answers#answers");
    }

    private static ModelAndView back(long action, String where) {
        return new ModelAndView("redirect:/plan/" + action + where);
    }
}

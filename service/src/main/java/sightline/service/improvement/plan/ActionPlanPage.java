package sightline.service.improvement.plan;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.page.form.Typed;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.Part;
import sightline.service.review.desk.ReviewDesk;

/** What is being done, by whom, and how far has it come? */
@Controller
final class ActionPlanPage {

    private final PlanBooks books;

    ActionPlanPage(PlanBooks books) {
        this.books = books;
    }

    @GetMapping("/plan")
    @OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER, Role.CABINET_MEMBER, Role.DIRECTOR})
    ModelAndView show(ReviewDesk desk, @RequestParam Map<String, String> fields) {
        Typed typed = new Typed(fields);
        return new ModelAndView(
                "improvement/plan/plan",
                "view",
                new PlanView(
                        books.read(desk),
                        new PlanFilter(typed),
                        PlanView.Kind.of(typed.text("view")),
                        desk.part() != Part.MEMBER));
    }
}

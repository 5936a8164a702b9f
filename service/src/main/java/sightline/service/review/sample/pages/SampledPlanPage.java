package sightline.service.review.sample.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.people.SignedIn;
import sightline.service.review.desk.Inside;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.sample.PlanSection;
import sightline.service.review.sample.Seat;
import sightline.service.review.sample.mark.MarkSheet;
import sightline.service.review.sample.mark.Marking;
import sightline.service.review.sample.mark.Markings;

/** How good is this plan? */
@Controller
final class SampledPlanPage {

    private static final String OF_REVIEW = "/reviews/{review}/samples/{sample}/plans/{plan}";
    private static final String OF_EXECUTIVE = "/samples/{sample}/plans/{plan}";

    private final SampleReading reading;
    private final Markings markings;

    SampledPlanPage(SampleReading reading, Markings markings) {
        this.reading = reading;
        this.markings = markings;
    }

    @GetMapping(OF_REVIEW)
    @OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
    ModelAndView ofReview(Inside inside, @PathVariable long sample, @PathVariable int plan) {
        return ask(reading.plan(Seat.of(inside), sample, plan), true);
    }

    @GetMapping(OF_EXECUTIVE)
    @OpenTo({Role.CABINET_MEMBER, Role.DIRECTOR})
    ModelAndView ofExecutive(
            ReviewDesk desk, @AuthenticationPrincipal SignedIn who, @PathVariable long sample, @PathVariable int plan) {
        return ask(reading.plan(Seat.of(desk), sample, plan), who.roles().contains(Role.CABINET_MEMBER));
    }

    @PostMapping(OF_REVIEW)
    @OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
    ModelAndView markForReview(
            Inside inside,
            @PathVariable long sample,
            @PathVariable int plan,
            @RequestParam(defaultValue = "keep") String action,
            @RequestParam Map<String, String> typed) {
        return mark(reading.plan(Seat.of(inside), sample, plan), action.equals("finish"), typed);
    }

    @PostMapping(OF_EXECUTIVE)
    @OpenTo(Role.CABINET_MEMBER)
    ModelAndView markForExecutive(
            ReviewDesk desk,
            @PathVariable long sample,
            @PathVariable int plan,
            @RequestParam(defaultValue = "keep") String action,
            @RequestParam Map<String, String> typed) {
        return mark(reading.plan(Seat.of(desk), sample, plan), action.equals("finish"), typed);
    }

    private static ModelAndView ask(SampleReading.Found found, boolean mayMark) {
        Optional<Marking> own = found.marks().of(found.seat().account());
        boolean canWrite =
                mayMark && own.map(one -> !one.done()).orElse(found.marks().hasRoom());
        Optional<MarkForm> form = canWrite
                ? Optional.of(own.map(one -> new MarkForm(one.sheet(), one.version()))
                        .orElse(new MarkForm(MarkSheet.EMPTY, 0)))
                : Optional.empty();
        return page(new MarkView(found, form, List.of(), Optional.empty()), HttpStatus.OK);
    }

    private ModelAndView mark(SampleReading.Found found, boolean finishing, Map<String, String> typed) {
        MarkForm form = MarkForm.of(new Typed(typed));
        List<Mistake> mistakes = form.mistakes(List.of(PlanSection.values()), finishing);
        if (!mistakes.isEmpty()) {
            return page(
                    new MarkView(found, Optional.of(form), mistakes, Optional.empty()),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Markings.Wish wish =
                new Markings.Wish(found.sample(), found.plan().place(), form.sheet(), finishing, form.version());
        return switch (markings.mark(found.seat(), wish)) {
            case KEPT ->
                finishing
                        ? new ModelAndView("redirect:%s/%d?done=marked"
                                .formatted(found.seat().path(), found.sample().id()))
                        : new ModelAndView("redirect:" + found.path() + "#main");
            case OVERTAKEN, NO_ROOM -> overtaken(found, form);
        };
    }

    /** What is kept now is shown beside what was chosen; somebody else's marks are not, before both are done. */
    private ModelAndView overtaken(SampleReading.Found found, MarkForm typed) {
        SampleReading.Found now =
                reading.plan(found.seat(), found.sample().id(), found.plan().place());
        Optional<Marking> own = now.marks().of(found.seat().account());
        boolean canWrite = own.map(one -> !one.done()).orElse(now.marks().hasRoom());
        MarkForm form = new MarkForm(typed.sheet(), own.map(Marking::version).orElse(0L));
        Mistake mistake = new Mistake(
                "main",
                canWrite
                        ? "These marks were changed meanwhile. Compare both and save again"
                        : "This plan was marked meanwhile, so your marks are not kept");
        return page(
                new MarkView(now, canWrite ? Optional.of(form) : Optional.empty(), List.of(mistake), own),
                HttpStatus.CONFLICT);
    }

    private static ModelAndView page(MarkView view, HttpStatus status) {
        ModelAndView page = new ModelAndView("review/sample/plan", "view", view);
        page.setStatus(status);
        return page;
    }
}

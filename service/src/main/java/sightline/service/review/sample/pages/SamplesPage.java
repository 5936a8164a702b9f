package sightline.service.review.sample.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.people.SignedIn;
import sightline.service.review.desk.Inside;
import sightline.service.review.desk.Part;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.sample.Frame;
import sightline.service.review.sample.PlanFrames;
import sightline.service.review.sample.Samples;
import sightline.service.review.sample.Seat;

/** Which samples of plans were drawn, and what should the next be drawn from? */
@Controller
final class SamplesPage {

    private final Samples samples;
    private final Clock clock;

    SamplesPage(Samples samples, Clock clock) {
        this.samples = samples;
        this.clock = clock;
    }

    @GetMapping("/reviews/{review}/samples")
    @OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
    ModelAndView ofReview(Inside inside) {
        return list(Seat.of(inside), inside.desk().part() == Part.OFFICER);
    }

    @GetMapping("/samples")
    @OpenTo({Role.CABINET_MEMBER, Role.DIRECTOR})
    ModelAndView ofExecutive(ReviewDesk desk, @AuthenticationPrincipal SignedIn who) {
        return list(Seat.of(desk), who.roles().contains(Role.CABINET_MEMBER));
    }

    @GetMapping("/reviews/{review}/samples/new")
    @OpenTo(Role.SCRUTINY_OFFICER)
    ModelAndView askForReview(Inside inside) {
        return page(Seat.of(inside), AskForm.fresh(today()), HttpStatus.OK);
    }

    @GetMapping("/samples/new")
    @OpenTo(Role.CABINET_MEMBER)
    ModelAndView askForExecutive(ReviewDesk desk) {
        return page(Seat.of(desk), AskForm.fresh(today()), HttpStatus.OK);
    }

    @PostMapping("/reviews/{review}/samples/new")
    @OpenTo(Role.SCRUTINY_OFFICER)
    ModelAndView drawForReview(Inside inside, @RequestParam Map<String, String> typed) {
        return draw(Seat.of(inside), typed);
    }

    @PostMapping("/samples/new")
    @OpenTo(Role.CABINET_MEMBER)
    ModelAndView drawForExecutive(ReviewDesk desk, @RequestParam Map<String, String> typed) {
        return draw(Seat.of(desk), typed);
    }

    private ModelAndView list(Seat seat, boolean mayAsk) {
        return new ModelAndView("review/sample/list")
                .addObject("seat", seat)
                .addObject("samples", samples.all(seat))
                .addObject("mayAsk", mayAsk);
    }

    private ModelAndView draw(Seat seat, Map<String, String> typed) {
        AskForm form = AskForm.of(new Typed(typed), today());
        if (form.wish().isEmpty()) {
            return page(seat, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (samples.ask(seat, form.wish().get(), today())) {
            case Samples.Asked.Done(long sample) ->
                new ModelAndView("redirect:%s/%d?done=drawn".formatted(seat.path(), sample));
            case Samples.Asked.Refused(PlanFrames.Answer why) ->
                page(seat, form.with(mistake(why)), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private static Mistake mistake(PlanFrames.Answer why) {
        return switch (why) {
            case PlanFrames.Answer.NotSoMany(int there) ->
                new Mistake("size", "There are %d plans in this frame. Ask for at most as many".formatted(there));
            case PlanFrames.Answer.TooFew few ->
                new Mistake(
                        "first-day",
                        "There are fewer than %d plans in this frame, so a family could be recognised. Choose more days"
                                .formatted(Frame.FEWEST));
            case PlanFrames.Answer.Drawn drawn -> throw new IllegalStateException("it was drawn");
        };
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private static ModelAndView page(Seat seat, AskForm form, HttpStatus status) {
        ModelAndView page =
                new ModelAndView("review/sample/new").addObject("seat", seat).addObject("form", form);
        page.setStatus(status);
        return page;
    }
}

package sightline.service.review.sample.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.Inside;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.sample.Seat;
import sightline.service.review.sample.mark.MarkSheet;
import sightline.service.review.sample.mark.Marking;
import sightline.service.review.sample.mark.Markings;

/** What do two people settle on where their marks differ? */
@Controller
final class SettlePage {

    private static final String OF_REVIEW = "/reviews/{review}/samples/{sample}/plans/{plan}/settle";
    private static final String OF_EXECUTIVE = "/samples/{sample}/plans/{plan}/settle";

    private final SampleReading reading;
    private final Markings markings;

    SettlePage(SampleReading reading, Markings markings) {
        this.reading = reading;
        this.markings = markings;
    }

    @GetMapping(OF_REVIEW)
    @OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
    ModelAndView ofReview(Inside inside, @PathVariable long sample, @PathVariable int plan) {
        return ask(found(Seat.of(inside), sample, plan));
    }

    @GetMapping(OF_EXECUTIVE)
    @OpenTo(Role.CABINET_MEMBER)
    ModelAndView ofExecutive(ReviewDesk desk, @PathVariable long sample, @PathVariable int plan) {
        return ask(found(Seat.of(desk), sample, plan));
    }

    @PostMapping(OF_REVIEW)
    @OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
    ModelAndView settleForReview(
            Inside inside, @PathVariable long sample, @PathVariable int plan, @RequestParam Map<String, String> typed) {
        return settle(found(Seat.of(inside), sample, plan), typed);
    }

    @PostMapping(OF_EXECUTIVE)
    @OpenTo(Role.CABINET_MEMBER)
    ModelAndView settleForExecutive(
            ReviewDesk desk,
            @PathVariable long sample,
            @PathVariable int plan,
            @RequestParam Map<String, String> typed) {
        return settle(found(Seat.of(desk), sample, plan), typed);
    }

    private SampleReading.Found found(Seat seat, long sample, int plan) {
        SampleReading.Found found = reading.plan(seat, sample, plan);
        if (found.marks().differences().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return found;
    }

    private static ModelAndView ask(SampleReading.Found found) {
        MarkForm form = found.marks()
                .settled()
                .map(settled -> new MarkForm(settled.sheet(), settled.version()))
                .orElse(new MarkForm(MarkSheet.EMPTY, 0));
        return page(new MarkView(found, Optional.of(form), List.of(), Optional.empty()), HttpStatus.OK);
    }

    private ModelAndView settle(SampleReading.Found found, Map<String, String> typed) {
        MarkForm form = MarkForm.of(new Typed(typed));
        List<Mistake> mistakes = form.mistakes(found.marks().differences(), true);
        if (!mistakes.isEmpty()) {
            return page(
                    new MarkView(found, Optional.of(form), mistakes, Optional.empty()),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        MarkSheet first = found.marks().finished().get(0).sheet();
        MarkSheet second = found.marks().finished().get(1).sheet();
        MarkSheet settled = first.settledWith(second, form.sheet());
        return switch (markings.settle(
                found.seat(), new Markings.Wish(found.sample(), found.plan().place(), settled, true, form.version()))) {
            case KEPT ->
                new ModelAndView("redirect:%s/%d?done=settled"
                        .formatted(found.seat().path(), found.sample().id()));
            case OVERTAKEN, NO_ROOM -> overtaken(found, new MarkForm(settled, form.version()));
        };
    }

    private ModelAndView overtaken(SampleReading.Found found, MarkForm typed) {
        SampleReading.Found now =
                found(found.seat(), found.sample().id(), found.plan().place());
        Optional<Marking> theirs = now.marks().settled();
        MarkForm form = new MarkForm(typed.sheet(), theirs.map(Marking::version).orElse(0L));
        return page(new MarkView(now, Optional.of(form), List.of(), theirs), HttpStatus.CONFLICT);
    }

    private static ModelAndView page(MarkView view, HttpStatus status) {
        ModelAndView page = new ModelAndView("review/sample/settle", "view", view);
        page.setStatus(status);
        return page;
    }
}

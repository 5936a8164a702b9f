package sightline.service.review.enquiry;

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
import sightline.service.page.form.Choice;
import sightline.service.page.form.Typed;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.Inside;
import sightline.service.review.desk.Part;
import sightline.service.review.desk.ReviewHead;
import sightline.service.review.desk.Reviews;

/** What is parked for later, and what becomes of it? */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
@RequestMapping("/reviews/{review}/parked")
final class ParkedPage {

    private final ParkedMatters matters;
    private final Reviews reviews;
    private final Clock clock;

    ParkedPage(ParkedMatters matters, Reviews reviews, Clock clock) {
        this.matters = matters;
        this.reviews = reviews;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(Inside inside, @RequestParam(defaultValue = "") String done) {
        Optional<String> notice = switch (done) {
            case "parked" -> Optional.of("It is parked here until somebody picks it up.");
            case "picked-up" -> Optional.of("What becomes of it is written down.");
            case "before" -> Optional.of("Somebody else has picked this up already. See below.");
            default -> Optional.empty();
        };
        return new ModelAndView("review/enquiry/parked")
                .addObject("review", inside.review())
                .addObject("parked", matters.all(inside))
                .addObject("notice", notice);
    }

    @GetMapping("/{id}")
    ModelAndView ask(Inside inside, @PathVariable long id) {
        Parked matter = found(inside, id);
        Typed typed = Typed.NOTHING.with("words", matter.words());
        return page(inside, matter, new PickUp(typed, Optional.empty(), List.of()), HttpStatus.OK);
    }

    @PostMapping("/{id}")
    ModelAndView pickUp(Inside inside, @PathVariable long id, @RequestParam Map<String, String> fields) {
        Parked matter = found(inside, id);
        PickUp form = PickUp.of(new Typed(fields), choices(inside));
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return form.becomes()
                .map(becomes -> switch (becomes) {
                    case PickUp.Becomes.NextLine(String question) ->
                        matters.becomesLine(inside, id, question, today).isPresent();
                    case PickUp.Becomes.NewReview(String title) ->
                        matters.opensReview(inside, id, title, today).isPresent();
                    case PickUp.Becomes.Joined(long followUp) -> matters.joinsReview(inside, id, followUp, today);
                    case PickUp.Becomes.Left(String why) -> matters.leave(inside, id, why, today);
                })
                .map(waited -> new ModelAndView("redirect:%s/parked?done=%s"
                        .formatted(inside.review().path(), waited ? "picked-up" : "before")))
                .orElseGet(() -> page(inside, matter, form, HttpStatus.UNPROCESSABLE_CONTENT));
    }

    private Parked found(Inside inside, long id) {
        return matters.all(inside).stream()
                .filter(matter -> matter.id() == id)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<Choice> choices(Inside inside) {
        List<ReviewHead> followUps = reviews.all(inside.desk()).stream()
                .filter(head -> head.follows().filter(id -> id == inside.id()).isPresent())
                .toList();
        return PickUp.choices(inside.review(), inside.desk().part() == Part.OFFICER, followUps);
    }

    private ModelAndView page(Inside inside, Parked matter, PickUp form, HttpStatus status) {
        ModelAndView page = new ModelAndView("review/enquiry/pick-up")
                .addObject("review", inside.review())
                .addObject("matter", matter)
                .addObject("choices", choices(inside))
                .addObject("form", form);
        page.setStatus(status);
        return page;
    }
}

package sightline.service.improvement.duty;

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
import sightline.service.improvement.book.Chains;
import sightline.service.improvement.book.Duty;
import sightline.service.improvement.book.Origin;
import sightline.service.page.InWords;
import sightline.service.page.form.Typed;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.Part;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.form.Answers;
import sightline.service.review.form.Both;

/** By when must this paper be answered? */
@Controller
@RequestMapping("/recommendations/duty/{origin}")
final class DutyPage {

    private final Chains chains;
    private final Duties duties;
    private final Clock clock;

    DutyPage(Chains chains, Duties duties, Clock clock) {
        this.chains = chains;
        this.duties = duties;
        this.clock = clock;
    }

    @GetMapping
    @OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER, Role.CABINET_MEMBER, Role.DIRECTOR})
    ModelAndView show(
            ReviewDesk desk,
            @PathVariable long origin,
            @RequestParam(name = "clock", defaultValue = "EXECUTIVE") String which,
            @RequestParam(defaultValue = "") String done) {
        Duty.Clock chosen = List.of(Duty.Clock.values()).stream()
                .filter(one -> one.name().equals(which))
                .findFirst()
                .orElse(Duty.Clock.EXECUTIVE);
        Typed typed = saved(desk, origin, chosen).map(DutyForm::of).orElseGet(() -> DutyForm.fresh(chosen));
        return page(desk, origin, new DutyView.Form(typed, List.of(), List.of()), notice(done), HttpStatus.OK);
    }

    @PostMapping
    @OpenTo(Role.SCRUTINY_OFFICER)
    ModelAndView keep(ReviewDesk desk, @PathVariable long origin, @RequestParam Map<String, String> fields) {
        Typed typed = new Typed(fields);
        Answers answers = new Answers(typed);
        Optional<Duty> duty = DutyForm.read(found(desk, origin).id(), typed, answers, today());
        if (duty.isEmpty()) {
            DutyView.Form form = new DutyView.Form(typed, answers.mistakes(), List.of());
            return page(desk, origin, form, Optional.empty(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (duties.keep(desk, duty.get())) {
            return back(origin, "saved");
        }
        Duty theirs = saved(desk, origin, duty.get().clock()).orElseThrow();
        DutyView.Form form = new DutyView.Form(
                typed.with("version", String.valueOf(theirs.version())), List.of(), both(theirs, duty.get()));
        return page(desk, origin, form, Optional.empty(), HttpStatus.CONFLICT);
    }

    @PostMapping("/reminded")
    @OpenTo(Role.SCRUTINY_OFFICER)
    ModelAndView remind(
            ReviewDesk desk, @PathVariable long origin, @RequestParam(defaultValue = "EXECUTIVE") Duty.Clock which) {
        saved(desk, found(desk, origin).id(), which)
                .filter(duty -> duty.answered().isEmpty())
                .ifPresent(duty -> duties.reminded(desk, origin, which, today()));
        return back(origin, "reminded");
    }

    private static List<Both> both(Duty theirs, Duty mine) {
        return List.of(
                new Both("The report was received", InWords.date(theirs.received()), InWords.date(mine.received())),
                new Both("The notice was received", InWords.date(theirs.notice()), InWords.date(mine.notice())),
                new Both(
                        "The report was published", theirs.published() ? "Yes" : "No", mine.published() ? "Yes" : "No"),
                new Both(
                        "The answer was published",
                        theirs.answered().map(InWords::date).orElse("not yet"),
                        mine.answered().map(InWords::date).orElse("not yet")));
    }

    private ModelAndView page(
            ReviewDesk desk, long origin, DutyView.Form form, Optional<String> notice, HttpStatus status) {
        DutyView view = new DutyView(
                found(desk, origin),
                chains.duties(desk, origin).stream()
                        .map(duty -> Why.of(duty, today()))
                        .toList(),
                duties.reminders(desk, origin),
                Optional.of(form).filter(any -> desk.part() == Part.OFFICER),
                notice);
        return new ModelAndView("improvement/duty", Map.of("view", view), status);
    }

    private Optional<Duty> saved(ReviewDesk desk, long origin, Duty.Clock which) {
        return chains.duties(desk, origin).stream()
                .filter(duty -> duty.clock() == which)
                .findFirst();
    }

    private Origin found(ReviewDesk desk, long id) {
        return chains.origins(desk).stream()
                .filter(origin -> origin.id() == id && origin.authority().equals(desk.authority()))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView back(long origin, String done) {
        return new ModelAndView("redirect:/recommendations/duty/%d?done=%s".formatted(origin, done));
    }

    private static Optional<String> notice(String done) {
        return switch (done) {
            case "saved" ->
                Optional.of("The days are saved. Everybody who may see the paper sees by when it must be answered.");
            case "reminded" -> Optional.of("It is written down that a reminder was sent today.");
            default -> Optional.empty();
        };
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}

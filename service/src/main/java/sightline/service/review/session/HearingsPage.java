package sightline.service.review.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.book.Line;
import sightline.service.review.book.ReviewBooks;
import sightline.service.review.desk.Inside;
import sightline.service.review.witness.Saved;
import sightline.service.review.witness.WitnessFile;
import sightline.service.review.witness.Witnesses;

/** Who is heard at this session, and what does each hearing need? */
@Controller
@RequestMapping("/reviews/{review}/sessions/{session}/hearings")
final class HearingsPage {

    private final SittingOpener opener;
    private final Hearings hearings;
    private final Witnesses witnesses;
    private final ReviewBooks books;

    HearingsPage(SittingOpener opener, Hearings hearings, Witnesses witnesses, ReviewBooks books) {
        this.opener = opener;
        this.hearings = hearings;
        this.witnesses = witnesses;
        this.books = books;
    }

    @GetMapping
    @OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
    ModelAndView list(Inside inside, @PathVariable long session, @RequestParam(defaultValue = "") String done) {
        Optional<String> told = switch (done) {
            case "called" -> Optional.of("The witness is on the list.");
            case "saved" -> Optional.of("The changes are saved.");
            case "struck" -> Optional.of("The witness is off the list.");
            default -> Optional.empty();
        };
        return list(opener.open(inside, session), new HearingsView.Told(told, List.of()));
    }

    @PostMapping
    @OpenTo(Role.SCRUTINY_OFFICER)
    ModelAndView call(Inside inside, @PathVariable long session, @RequestParam(defaultValue = "0") long witness) {
        Sitting sitting = opener.open(inside, session);
        if (witnesses.find(inside, witness).isEmpty()) {
            Mistake mistake =
                    new Mistake("witness", "Choose a witness. If nobody is left, add one to the review first");
            ModelAndView page = list(sitting, new HearingsView.Told(Optional.empty(), List.of(mistake)));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        hearings.call(sitting, witness, Wants.USUAL);
        return new ModelAndView("redirect:%s/hearings/%d".formatted(sitting.path(), witness));
    }

    @GetMapping("/{witness}")
    @OpenTo(Role.SCRUTINY_OFFICER)
    ModelAndView ask(Inside inside, @PathVariable long session, @PathVariable long witness) {
        Sitting sitting = opener.open(inside, session);
        Hearing hearing = hearings.find(sitting, witness).orElseThrow(HearingsPage::nowhere);
        return page(sitting, hearing, HearingForm.of(hearing.wants()), Optional.empty(), HttpStatus.OK);
    }

    @PostMapping("/{witness}")
    @OpenTo(Role.SCRUTINY_OFFICER)
    ModelAndView change(
            Inside inside,
            @PathVariable long session,
            @PathVariable long witness,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam Map<String, String> typed) {
        Sitting sitting = opener.open(inside, session);
        Hearing now = hearings.find(sitting, witness).orElseThrow(HearingsPage::nowhere);
        Hearing seen = new Hearing(now.whom(), now.wants(), now.seat(), now.locked(), now.came(), version);
        HearingView.Around around = around(sitting, witness);
        HearingForm form = HearingForm.read(
                new Typed(typed),
                around.lines().stream().map(Line::number).collect(Collectors.toSet()),
                around.others().stream().map(Hearing::witness).collect(Collectors.toSet()));
        if (form.wants().isEmpty()) {
            return page(sitting, seen, form, Optional.empty(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (hearings.change(sitting, seen, form.wants().get())) {
            case Saved.Kept<Hearing> _ -> new ModelAndView("redirect:" + sitting.path() + "/hearings?done=saved");
            case Saved.Overtaken<Hearing>(Hearing theirs) ->
                page(sitting, theirs, form, Optional.of(theirs), HttpStatus.CONFLICT);
            case Saved.Nowhere<Hearing> _ -> throw nowhere();
        };
    }

    @PostMapping("/{witness}/strike")
    @OpenTo(Role.SCRUTINY_OFFICER)
    ModelAndView strike(Inside inside, @PathVariable long session, @PathVariable long witness) {
        Sitting sitting = opener.open(inside, session);
        hearings.strike(sitting, witness);
        return new ModelAndView("redirect:" + sitting.path() + "/hearings?done=struck");
    }

    private ModelAndView list(Sitting sitting, HearingsView.Told told) {
        return new ModelAndView(
                "review/session/hearings",
                "view",
                new HearingsView(
                        sitting,
                        hearings.of(sitting),
                        witnesses.of(sitting.inside()),
                        books.lines(sitting.inside()),
                        told));
    }

    private HearingView.Around around(Sitting sitting, long witness) {
        return new HearingView.Around(
                books.lines(sitting.inside()).stream()
                        .filter(line -> !line.dropped())
                        .toList(),
                hearings.of(sitting).stream()
                        .filter(other -> other.witness() != witness)
                        .toList());
    }

    private ModelAndView page(
            Sitting sitting, Hearing hearing, HearingForm form, Optional<Hearing> theirs, HttpStatus status) {
        WitnessFile file = witnesses.find(sitting.inside(), hearing.witness()).orElseThrow(HearingsPage::nowhere);
        ModelAndView page = new ModelAndView(
                "review/session/hearing",
                "view",
                new HearingView(sitting, hearing, file, around(sitting, hearing.witness()), form, theirs));
        page.setStatus(status);
        return page;
    }

    private static ResponseStatusException nowhere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

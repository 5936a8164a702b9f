package sightline.service.review.session;

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
import sightline.service.page.form.Typed;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.Inside;
import sightline.service.review.witness.Saved;

/** What did we ask to be sent, by whom and by when, and has it come? */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
@RequestMapping("/reviews/{review}/sessions/{session}/follow-ups")
final class FollowUpsPage {

    private static final int LONGEST = 2000;
    private static final int LONGEST_NAME = 200;

    private final SittingOpener opener;
    private final FollowUps followUps;
    private final Clock clock;

    FollowUpsPage(SittingOpener opener, FollowUps followUps, Clock clock) {
        this.opener = opener;
        this.followUps = followUps;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(Inside inside, @PathVariable long session) {
        return page(opener.open(inside, session), FollowUpsView.Form.NOTHING, Optional.empty());
    }

    @PostMapping
    ModelAndView ask(Inside inside, @PathVariable long session, @RequestParam Map<String, String> fields) {
        Sitting sitting = opener.open(inside, session);
        Typed typed = new Typed(fields);
        Read read = new Read(typed);
        FollowUp.Asked asked = new FollowUp.Asked(
                read.words("words", LONGEST, "Write what was asked"),
                read.words("from", LONGEST_NAME, "Write who is to send it: a post or an organisation"),
                read.someDay("due", "the day by which it is to come"));
        if (!read.mistakes().isEmpty()) {
            return page(sitting, new FollowUpsView.Form(typed, Typed.NOTHING, read.mistakes()), Optional.empty());
        }
        followUps.ask(sitting, asked);
        return again(sitting);
    }

    @PostMapping("/{id}/got")
    ModelAndView get(
            Inside inside,
            @PathVariable long session,
            @PathVariable long id,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam(defaultValue = "") String answer) {
        Sitting sitting = opener.open(inside, session);
        String field = "answer-" + id;
        Typed typed = Typed.NOTHING.with(field, answer);
        Read read = new Read(typed);
        String words = read.words(field, LONGEST, "Write what came, or where it is kept");
        if (!read.mistakes().isEmpty()) {
            return page(sitting, new FollowUpsView.Form(Typed.NOTHING, typed, read.mistakes()), Optional.empty());
        }
        return switch (followUps.get(sitting, id, version, today(), words)) {
            case Saved.Kept<FollowUp> _ -> again(sitting);
            case Saved.Overtaken<FollowUp>(FollowUp now) ->
                page(sitting, new FollowUpsView.Form(Typed.NOTHING, typed, List.of()), Optional.of(now));
            case Saved.Nowhere<FollowUp> _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private static ModelAndView again(Sitting sitting) {
        return new ModelAndView("redirect:" + sitting.path() + "/follow-ups");
    }

    private ModelAndView page(Sitting sitting, FollowUpsView.Form form, Optional<FollowUp> overtaken) {
        ModelAndView page = new ModelAndView(
                "review/session/follow-ups",
                "view",
                new FollowUpsView(sitting, followUps.of(sitting), today(), form, overtaken));
        page.setStatus(
                overtaken.isPresent()
                        ? HttpStatus.CONFLICT
                        : form.mistakes().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}

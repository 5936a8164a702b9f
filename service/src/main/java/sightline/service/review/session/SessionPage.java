package sightline.service.review.session;

import java.time.Clock;
import java.time.LocalDate;
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

/** When does the review hear people, and how far has each session come? */
@Controller
@RequestMapping("/reviews/{review}/sessions")
final class SessionPage {

    private final ReviewSessions sessions;
    private final SittingOpener opener;
    private final SessionCounts counts;
    private final Clock clock;

    SessionPage(ReviewSessions sessions, SittingOpener opener, SessionCounts counts, Clock clock) {
        this.sessions = sessions;
        this.opener = opener;
        this.counts = counts;
        this.clock = clock;
    }

    @GetMapping
    @OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
    ModelAndView list(Inside inside) {
        return new ModelAndView("review/session/list", "view", new SessionsView(inside, sessions.of(inside)));
    }

    @GetMapping("/new")
    @OpenTo(Role.SCRUTINY_OFFICER)
    ModelAndView blank(Inside inside) {
        return page(new SessionView(inside, Optional.empty(), SessionForm.empty(), false), HttpStatus.OK);
    }

    @PostMapping("/new")
    @OpenTo(Role.SCRUTINY_OFFICER)
    ModelAndView plan(Inside inside, @RequestParam Map<String, String> typed) {
        SessionForm form = SessionForm.read(new Typed(typed), Optional.empty());
        return form.planned()
                .map(planned -> hub(inside, sessions.plan(inside, planned), "planned"))
                .orElseGet(() ->
                        page(new SessionView(inside, Optional.empty(), form, false), HttpStatus.UNPROCESSABLE_CONTENT));
    }

    @GetMapping("/{session}")
    @OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
    ModelAndView show(Inside inside, @PathVariable long session, @RequestParam(defaultValue = "") String done) {
        Sitting sitting = opener.open(inside, session);
        Optional<String> told = switch (done) {
            case "planned" -> Optional.of("The session is planned.");
            case "saved" -> Optional.of("The changes are saved.");
            default -> Optional.empty();
        };
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return new ModelAndView("review/session/hub", "view", new HubView(sitting, counts.of(sitting, today), told));
    }

    @GetMapping("/{session}/edit")
    @OpenTo(Role.SCRUTINY_OFFICER)
    ModelAndView ask(Inside inside, @PathVariable long session) {
        Sitting sitting = opener.open(inside, session);
        return page(new SessionView(inside, Optional.of(sitting), SessionForm.of(sitting), false), HttpStatus.OK);
    }

    @PostMapping("/{session}/edit")
    @OpenTo(Role.SCRUTINY_OFFICER)
    ModelAndView change(
            Inside inside,
            @PathVariable long session,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam Map<String, String> typed) {
        Sitting sitting = opener.open(inside, session);
        SessionForm form =
                SessionForm.read(new Typed(typed), Optional.of(sitting.session().kind()));
        Sitting seen = new Sitting(inside, sitting.session(), sitting.time(), version);
        if (form.planned().isEmpty()) {
            return page(new SessionView(inside, Optional.of(seen), form, false), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (sessions.change(seen, form.planned().get())) {
            case Saved.Kept<Sitting> _ -> hub(inside, session, "saved");
            case Saved.Overtaken<Sitting>(Sitting now) ->
                page(new SessionView(inside, Optional.of(now), form, true), HttpStatus.CONFLICT);
            case Saved.Nowhere<Sitting> _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    @PostMapping("/{session}/held")
    @OpenTo(Role.SCRUTINY_OFFICER)
    ModelAndView hold(Inside inside, @PathVariable long session, @RequestParam(defaultValue = "false") boolean held) {
        sessions.hold(opener.open(inside, session), held);
        return hub(inside, session, "saved");
    }

    private static ModelAndView hub(Inside inside, long session, String done) {
        return new ModelAndView(
                "redirect:%s/sessions/%d?done=%s".formatted(inside.review().path(), session, done));
    }

    private static ModelAndView page(SessionView view, HttpStatus status) {
        ModelAndView page = new ModelAndView("review/session/form", "view", view);
        page.setStatus(status);
        return page;
    }
}

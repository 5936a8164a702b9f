package sightline.service.review.timetable;

import java.time.LocalTime;
import java.util.ArrayList;
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
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.Inside;
import sightline.service.review.session.DayFrame;
import sightline.service.review.session.Hearing;
import sightline.service.review.session.Seat;
import sightline.service.review.session.Sitting;
import sightline.service.review.session.SittingOpener;
import sightline.service.review.session.Times;
import sightline.service.review.witness.Saved;

/** When and where is this witness to be heard? */
@Controller
@OpenTo(Role.SCRUTINY_OFFICER)
@RequestMapping("/reviews/{review}/sessions/{session}/timetable/{witness}")
final class MoveHearingPage {

    private final SittingOpener opener;
    private final Placements placements;

    MoveHearingPage(SittingOpener opener, Placements placements) {
        this.opener = opener;
        this.placements = placements;
    }

    @GetMapping
    ModelAndView ask(Inside inside, @PathVariable long session, @PathVariable long witness) {
        Sitting day = opener.day(inside, session);
        Placements.Seen seen = placements.look(day);
        Hearing hearing = one(seen, witness);
        return page(day, seen, hearing, MoveView.typed(hearing), MoveView.Trouble.NONE);
    }

    @PostMapping
    ModelAndView move(
            Inside inside,
            @PathVariable long session,
            @PathVariable long witness,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam Map<String, String> fields) {
        Sitting day = opener.day(inside, session);
        Placements.Seen seen = placements.look(day);
        Hearing hearing = one(seen, witness);
        Typed typed = new Typed(fields);
        List<Mistake> mistakes = new ArrayList<>();
        Optional<Seat> seat = seat(seen.day(), typed, mistakes);
        if (seat.isEmpty()) {
            return page(day, seen, hearing, typed, new MoveView.Trouble(List.copyOf(mistakes), Optional.empty()));
        }
        Hearing read = versioned(hearing, version);
        return outcome(
                day,
                typed,
                placements.place(day, read, seat, typed.text("locked").equals("true")),
                "moved");
    }

    @PostMapping("/out")
    ModelAndView takeOut(
            Inside inside,
            @PathVariable long session,
            @PathVariable long witness,
            @RequestParam(defaultValue = "-1") long version) {
        Sitting day = opener.day(inside, session);
        Hearing read = versioned(one(placements.look(day), witness), version);
        return outcome(day, Typed.NOTHING, placements.place(day, read, Optional.empty(), false), "out");
    }

    @PostMapping("/lock")
    ModelAndView lock(
            Inside inside,
            @PathVariable long session,
            @PathVariable long witness,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam(defaultValue = "false") boolean locked) {
        Sitting day = opener.day(inside, session);
        Hearing hearing = one(placements.look(day), witness);
        Saved<Hearing> saved = placements.place(day, versioned(hearing, version), hearing.seat(), locked);
        return outcome(day, MoveView.typed(hearing), saved, locked ? "locked" : "unlocked");
    }

    @PostMapping("/swap")
    ModelAndView swap(
            Inside inside,
            @PathVariable long session,
            @PathVariable long witness,
            @RequestParam(defaultValue = "0") long other) {
        Sitting day = opener.day(inside, session);
        if (placements.swap(day, witness, other)) {
            return done(day, "swapped");
        }
        Placements.Seen seen = placements.look(day);
        Hearing hearing = one(seen, witness);
        return page(
                day,
                seen,
                hearing,
                MoveView.typed(hearing),
                new MoveView.Trouble(
                        List.of(new Mistake("other", "Choose a witness who has a place to change with")),
                        Optional.empty()));
    }

    private ModelAndView outcome(Sitting day, Typed typed, Saved<Hearing> saved, String done) {
        return switch (saved) {
            case Saved.Kept<Hearing> _ -> done(day, done);
            case Saved.Overtaken<Hearing>(Hearing now) -> {
                String theirs = now.seat().map(Seat::words).orElse("no place");
                yield page(day, placements.look(day), now, typed, new MoveView.Trouble(List.of(), Optional.of(theirs)));
            }
            case Saved.Nowhere<Hearing> _ -> throw nowhere();
        };
    }

    private static Optional<Seat> seat(DayFrame day, Typed typed, List<Mistake> mistakes) {
        Optional<LocalTime> start = Times.read(typed.text("start"));
        if (start.isEmpty()) {
            mistakes.add(new Mistake("start", "Choose a time"));
        }
        Optional<Integer> group = day.numbers().stream()
                .filter(number -> String.valueOf(number).equals(typed.text("group")))
                .findFirst();
        if (group.isEmpty()) {
            mistakes.add(new Mistake("group", "Choose a group"));
        }
        Optional<String> room =
                day.rooms().stream().filter(typed.text("room")::equals).findFirst();
        if (room.isEmpty()) {
            mistakes.add(new Mistake("room", "Choose a room"));
        }
        return start.flatMap(at -> group.flatMap(number -> room.map(name -> new Seat(at, number, name))));
    }

    private static Hearing versioned(Hearing hearing, long version) {
        return new Hearing(hearing.whom(), hearing.wants(), hearing.seat(), hearing.locked(), hearing.came(), version);
    }

    private static Hearing one(Placements.Seen seen, long witness) {
        return seen.hearings().stream()
                .filter(hearing -> hearing.witness() == witness)
                .findFirst()
                .orElseThrow(MoveHearingPage::nowhere);
    }

    private static ResponseStatusException nowhere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static ModelAndView done(Sitting day, String done) {
        return new ModelAndView("redirect:%s/timetable?done=%s".formatted(day.path(), done));
    }

    private static ModelAndView page(
            Sitting day, Placements.Seen seen, Hearing hearing, Typed typed, MoveView.Trouble trouble) {
        ModelAndView page =
                new ModelAndView("review/timetable/move", "view", new MoveView(day, seen, hearing, typed, trouble));
        page.setStatus(
                trouble.theirs().isPresent()
                        ? HttpStatus.CONFLICT
                        : trouble.mistakes().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}

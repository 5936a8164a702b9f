package sightline.service.review.timetable;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.Inside;
import sightline.service.review.session.Sitting;
import sightline.service.review.session.SittingOpener;

/** Who is heard when, by whom and where? */
@Controller
@RequestMapping("/reviews/{review}/sessions/{session}/timetable")
final class TimetablePage {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final SittingOpener opener;
    private final Placements placements;
    private final Timetabling timetabling;

    TimetablePage(SittingOpener opener, Placements placements, Timetabling timetabling) {
        this.opener = opener;
        this.placements = placements;
        this.timetabling = timetabling;
    }

    @GetMapping
    @OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
    ModelAndView show(Inside inside, @PathVariable long session, @RequestParam(defaultValue = "") String done) {
        Sitting day = opener.day(inside, session);
        Optional<String> told = switch (done) {
            case "found" -> timetabling.latest(day).map(Found::words);
            case "moved" -> Optional.of("The hearing is moved.");
            case "out" -> Optional.of("The hearing has no place any more.");
            case "locked" -> Optional.of("The place is locked. It stays when a timetable is found.");
            case "unlocked" -> Optional.of("The place is no longer locked.");
            case "swapped" -> Optional.of("The two hearings have changed places.");
            default -> Optional.empty();
        };
        return new ModelAndView("review/timetable/timetable", "view", view(day, told));
    }

    @GetMapping("/print")
    @OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
    ModelAndView print(Inside inside, @PathVariable long session) {
        return new ModelAndView("review/timetable/print", "view", view(opener.day(inside, session), Optional.empty()));
    }

    @PostMapping("/find")
    @OpenTo(Role.SCRUTINY_OFFICER)
    ModelAndView find(Inside inside, @PathVariable long session) {
        Sitting day = opener.day(inside, session);
        boolean ended = timetabling.begin(day, PATIENCE);
        return new ModelAndView("redirect:%s/timetable%s".formatted(day.path(), ended ? "?done=found" : "/search"));
    }

    /** While the search goes on, this page says so; afterwards it leads to the timetable. */
    @GetMapping("/search")
    @OpenTo(Role.SCRUTINY_OFFICER)
    ModelAndView search(Inside inside, @PathVariable long session) {
        Sitting day = opener.day(inside, session);
        return timetabling.isRunning(day)
                ? new ModelAndView("review/timetable/search", "sitting", day)
                : new ModelAndView("redirect:%s/timetable?done=found".formatted(day.path()));
    }

    private TimetableView view(Sitting day, Optional<String> told) {
        Placements.Seen seen = placements.look(day);
        return new TimetableView(day, seen.day(), seen.hearings(), told);
    }
}

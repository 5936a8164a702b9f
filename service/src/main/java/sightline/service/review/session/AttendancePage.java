package sightline.service.review.session;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.page.form.Typed;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.book.Member;
import sightline.service.review.book.ReviewBooks;
import sightline.service.review.desk.Inside;

/** Who came? */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
@RequestMapping("/reviews/{review}/sessions/{session}/attendance")
final class AttendancePage {

    private final SittingOpener opener;
    private final Attendance attendance;
    private final Hearings hearings;
    private final ReviewBooks books;

    AttendancePage(SittingOpener opener, Attendance attendance, Hearings hearings, ReviewBooks books) {
        this.opener = opener;
        this.attendance = attendance;
        this.hearings = hearings;
        this.books = books;
    }

    @GetMapping
    ModelAndView show(Inside inside, @PathVariable long session, @RequestParam(defaultValue = "") String done) {
        Sitting sitting = opener.open(inside, session);
        Map<Long, Came> came = attendance.members(sitting);
        List<Member> members = books.members(inside).stream()
                .filter(member -> member.belongs() || came.containsKey(member.id()))
                .toList();
        Optional<String> told = done.equals("saved") ? Optional.of("It is noted who came.") : Optional.empty();
        return new ModelAndView(
                "review/session/attendance",
                "view",
                new AttendanceView(sitting, members, came, hearings.of(sitting), told));
    }

    /** Only what this form changed is written, so that two who note at once don't undo each other. */
    @PostMapping
    ModelAndView note(Inside inside, @PathVariable long session, @RequestParam Map<String, String> fields) {
        Sitting sitting = opener.open(inside, session);
        Typed typed = new Typed(fields);
        attendance.note(sitting, changed("member", typed), changed("witness", typed));
        return new ModelAndView("redirect:" + sitting.path() + "/attendance?done=saved");
    }

    private static Map<Long, Came> changed(String name, Typed typed) {
        Map<Long, Came> changed = new HashMap<>();
        for (long id : new Read(typed).numbers(name)) {
            String chosen = typed.text(name + "-" + id);
            if (!chosen.equals(typed.text("was-" + name + "-" + id))) {
                Arrays.stream(Came.values())
                        .filter(came -> came.name().equals(chosen))
                        .findFirst()
                        .ifPresent(came -> changed.put(id, came));
            }
        }
        return changed;
    }
}

package sightline.service.improvement.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.Part;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.form.Answers;

/** When does the committee talk about its recommendations? */
@Controller
@RequestMapping("/meetings")
final class MeetingsPage {

    private static final int SHORT = 200;

    private final Meetings meetings;
    private final Clock clock;

    MeetingsPage(Meetings meetings, Clock clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    @GetMapping
    @OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
    ModelAndView list(ReviewDesk desk) {
        return page(desk, Typed.NOTHING, List.of(), HttpStatus.OK);
    }

    @PostMapping
    @OpenTo(Role.SCRUTINY_OFFICER)
    ModelAndView plan(ReviewDesk desk, @RequestParam Map<String, String> fields) {
        Typed typed = new Typed(fields);
        Answers answers = new Answers(typed);
        String committee = answers.words("committee", SHORT, "Say which committee meets");
        Optional<LocalDate> day = answers.day("day", "the day of the meeting");
        return day.isPresent() && answers.areFine()
                ? new ModelAndView("redirect:/meetings/" + meetings.plan(desk, committee, day.get()))
                : page(desk, typed, answers.mistakes(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(ReviewDesk desk, Typed typed, List<Mistake> mistakes, HttpStatus status) {
        return new ModelAndView(
                "improvement/meetings",
                Map.of(
                        "meetings",
                        meetings.all(desk),
                        "typed",
                        typed,
                        "mistakes",
                        mistakes,
                        "writes",
                        desk.part() == Part.OFFICER,
                        "today",
                        LocalDate.ofInstant(clock.instant(), clock.getZone())),
                status);
    }
}

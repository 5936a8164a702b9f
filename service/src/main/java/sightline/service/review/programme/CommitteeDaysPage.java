package sightline.service.review.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.form.Answers;

/** When do committees meet? */
@Controller
@OpenTo(Role.SCRUTINY_OFFICER)
@RequestMapping("/programme/days")
final class CommitteeDaysPage {

    private static final int LONGEST = 200;

    private final CommitteeDays days;
    private final Clock clock;

    CommitteeDaysPage(CommitteeDays days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(ReviewDesk desk) {
        List<CommitteeDays.CommitteeDay> all = all(desk);
        Typed typed = all.isEmpty()
                ? Typed.NOTHING
                : Typed.NOTHING.with("committee", all.getLast().committee());
        return page(desk, typed, List.of());
    }

    @PostMapping
    ModelAndView add(ReviewDesk desk, @RequestParam Map<String, String> fields) {
        Typed typed = new Typed(fields);
        Answers answers = new Answers(typed);
        String committee = answers.words("committee", LONGEST, "Enter which committee meets");
        return answers.day("day", "the day of the meeting")
                .filter(day -> answers.areFine())
                .map(day -> {
                    days.add(desk, committee, day);
                    return new ModelAndView("redirect:/programme/days");
                })
                .orElseGet(() -> page(desk, typed, answers.mistakes()));
    }

    @PostMapping("/{id}/remove")
    ModelAndView remove(ReviewDesk desk, @PathVariable long id) {
        days.remove(
                desk,
                all(desk).stream()
                        .filter(meeting -> meeting.id() == id)
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return new ModelAndView("redirect:/programme/days");
    }

    /** Those of this municipal year and the next. */
    private List<CommitteeDays.CommitteeDay> all(ReviewDesk desk) {
        MunicipalYear year = MunicipalYear.of(LocalDate.ofInstant(clock.instant(), clock.getZone()));
        return Stream.of(year, new MunicipalYear(year.from() + 1))
                .flatMap(each -> days.of(desk, each).stream())
                .toList();
    }

    private ModelAndView page(ReviewDesk desk, Typed typed, List<Mistake> mistakes) {
        ModelAndView page = new ModelAndView("review/programme/days")
                .addObject("days", all(desk))
                .addObject("typed", typed)
                .addObject("mistakes", mistakes);
        page.setStatus(mistakes.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}

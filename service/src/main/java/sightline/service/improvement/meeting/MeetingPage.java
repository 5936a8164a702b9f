package sightline.service.improvement.meeting;

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
import sightline.service.improvement.book.Origin;
import sightline.service.page.form.Choice;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.Part;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.form.Answers;

/** What is on the agenda, and what do we ask? */
@Controller
@RequestMapping("/meetings/{meeting}")
final class MeetingPage {

    private static final int SHORT = 300;

    private final Meetings meetings;
    private final Chains chains;
    private final Agenda agenda;
    private final Clock clock;

    MeetingPage(Meetings meetings, Chains chains, Agenda agenda, Clock clock) {
        this.meetings = meetings;
        this.chains = chains;
        this.agenda = agenda;
        this.clock = clock;
    }

    @GetMapping
    @OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
    ModelAndView show(ReviewDesk desk, @PathVariable long meeting) {
        return page(desk, meeting, Typed.NOTHING, List.of(), HttpStatus.OK);
    }

    /** An item about a paper begins with the questions that the state of its recommendations suggests. */
    @PostMapping("/items")
    @OpenTo(Role.SCRUTINY_OFFICER)
    ModelAndView add(ReviewDesk desk, @PathVariable long meeting, @RequestParam Map<String, String> fields) {
        Typed typed = new Typed(fields);
        Answers answers = new Answers(typed);
        Optional<Origin> paper = chains.origins(desk).stream()
                .filter(origin -> String.valueOf(origin.id()).equals(typed.text("origin")))
                .findFirst();
        String title = answers.some("title", SHORT);
        if (title.isEmpty() && paper.isEmpty()) {
            answers.mistake("title", "Say what the item is about, or choose a paper");
        }
        if (!answers.areFine() || meetings.find(desk, meeting).isEmpty()) {
            return page(desk, meeting, typed, answers.mistakes(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        int number = meetings.add(
                desk,
                meeting,
                title.isEmpty() ? paper.map(Origin::title).orElse("") : title,
                paper.map(Origin::id),
                paper.map(origin -> agenda.questions(desk, origin, today())).orElse(""));
        return new ModelAndView("redirect:/meetings/%d/items/%d".formatted(meeting, number));
    }

    @PostMapping("/actions/{action}/done")
    @OpenTo(Role.SCRUTINY_OFFICER)
    ModelAndView done(ReviewDesk desk, @PathVariable long meeting, @PathVariable long action) {
        meetings.done(desk, meeting, action, today());
        return new ModelAndView("redirect:/meetings/" + meeting);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private ModelAndView page(ReviewDesk desk, long id, Typed typed, List<Mistake> mistakes, HttpStatus status) {
        Meeting meeting = meetings.find(desk, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<Choice> papers = chains.origins(desk).stream()
                .map(origin -> new Choice(String.valueOf(origin.id()), origin.title()))
                .toList();
        return new ModelAndView(
                "improvement/meeting",
                Map.of(
                        "meeting",
                        meeting,
                        "papers",
                        papers,
                        "typed",
                        typed,
                        "mistakes",
                        mistakes,
                        "writes",
                        desk.part() == Part.OFFICER),
                status);
    }
}

package sightline.service.improvement.meeting;

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
import sightline.service.improvement.book.Posts;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.form.Answers;

/** What was asked, decided and given out to do? */
@Controller
@OpenTo(Role.SCRUTINY_OFFICER)
@RequestMapping("/meetings/{meeting}/items/{number}")
final class ItemOfMeetingPage {

    private static final int SHORT = 200;
    private static final int LONG = 8_000;
    private static final int TASK = 2_000;

    private final Meetings meetings;
    private final Posts posts;

    ItemOfMeetingPage(Meetings meetings, Posts posts) {
        this.meetings = meetings;
        this.posts = posts;
    }

    @GetMapping
    ModelAndView ask(ReviewDesk desk, @PathVariable long meeting, @PathVariable int number) {
        Meeting.Item item = item(desk, meeting, number);
        return page(desk, meeting, number, filled(item), List.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView takeDown(
            ReviewDesk desk,
            @PathVariable long meeting,
            @PathVariable int number,
            @RequestParam(defaultValue = "-1") long seen,
            @RequestParam Map<String, String> fields) {
        Meeting.Item now = item(desk, meeting, number);
        Typed typed = new Typed(fields);
        Answers answers = new Answers(typed);
        Meeting.Item item = new Meeting.Item(
                number,
                now.title(),
                now.origin(),
                answers.some("questions", LONG),
                answers.some("decided", LONG),
                now.actions(),
                seen);
        if (!answers.areFine()) {
            return page(desk, meeting, number, typed, answers.mistakes(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return meetings.takeDown(desk, meeting, item)
                ? new ModelAndView("redirect:/meetings/" + meeting)
                : page(
                                desk,
                                meeting,
                                number,
                                typed.with("seen", String.valueOf(now.version())),
                                List.of(),
                                HttpStatus.CONFLICT)
                        .addObject("theirs", Optional.of(now));
    }

    @PostMapping("/actions")
    ModelAndView act(
            ReviewDesk desk,
            @PathVariable long meeting,
            @PathVariable int number,
            @RequestParam Map<String, String> fields) {
        Meeting.Item now = item(desk, meeting, number);
        Typed typed = new Typed(fields);
        Answers answers = new Answers(typed);
        String words = answers.words("words", TASK, "Say what is to be done");
        String post = answers.words("post", SHORT, "Say who is to do it, by post");
        Optional<LocalDate> due = answers.someDay("due", "the day by which it is due");
        if (!answers.areFine()) {
            Typed both = filled(now)
                    .with("words", typed.text("words"))
                    .with("post", typed.text("post"))
                    .with("due-day", typed.text("due-day"))
                    .with("due-month", typed.text("due-month"))
                    .with("due-year", typed.text("due-year"));
            return page(desk, meeting, number, both, answers.mistakes(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        meetings.act(desk, meeting, number, words, posts.named(desk, post), due);
        return new ModelAndView("redirect:/meetings/%d/items/%d".formatted(meeting, number));
    }

    private static Typed filled(Meeting.Item item) {
        return Typed.NOTHING
                .with("questions", item.questions())
                .with("decided", item.decided())
                .with("seen", String.valueOf(item.version()));
    }

    private Meeting.Item item(ReviewDesk desk, long meeting, int number) {
        return meetings.find(desk, meeting)
                .flatMap(found -> found.item(number))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(
            ReviewDesk desk, long meeting, int number, Typed typed, List<Mistake> mistakes, HttpStatus status) {
        return new ModelAndView(
                "improvement/item",
                Map.of(
                        "meeting", meetings.find(desk, meeting).orElseThrow(),
                        "item", item(desk, meeting, number),
                        "typed", typed,
                        "mistakes", mistakes,
                        "theirs", Optional.empty()),
                status);
    }
}

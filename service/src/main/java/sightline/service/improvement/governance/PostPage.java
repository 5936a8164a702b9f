package sightline.service.improvement.governance;

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
import sightline.service.improvement.book.Posts;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.form.Answers;

/** Who holds this post, and who held it before? */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.CABINET_MEMBER, Role.DIRECTOR})
@RequestMapping("/plan/posts/{post}")
final class PostPage {

    private static final int LONGEST = 100;

    private final GovernanceBooks books;
    private final Seats seats;
    private final Clock clock;

    PostPage(GovernanceBooks books, Seats seats, Clock clock) {
        this.books = books;
        this.seats = seats;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(ReviewDesk desk, @PathVariable long post, @RequestParam(defaultValue = "") String done) {
        return page(
                found(desk, post), Typed.NOTHING.with("since", today()), List.of(), Saved.notice(done), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView hold(ReviewDesk desk, @PathVariable long post, @RequestParam Map<String, String> fields) {
        Seat seat = found(desk, post);
        Typed typed = new Typed(fields);
        Answers answers = new Answers(typed);
        String person = answers.words("person", LONGEST, "Give the name of whoever holds the post");
        Optional<LocalDate> since = answers.day("since", "their first day in the post");
        String email = answers.some("email", LONGEST);
        if (!email.isEmpty() && !email.matches("[^@\\s]+@[^@\\s]+")) {
            answers.mistake("email", "Enter an email address such as name@council.example, or leave it empty");
        }
        since.filter(day -> seat.tenures().stream().anyMatch(tenure -> day.isBefore(tenure.since())))
                .ifPresent(day -> answers.mistake(
                        "since-day", "Give a day that is not before the first day of whoever came before"));
        if (!answers.areFine()) {
            return page(seat, typed, answers.mistakes(), Optional.empty(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        seats.hold(desk, seat.post(), new Posts.Holder(person, email, Optional.empty(), since.orElse(today())));
        return new ModelAndView("redirect:/plan/posts/%d?done=held".formatted(post));
    }

    @PostMapping("/left")
    ModelAndView leave(ReviewDesk desk, @PathVariable long post) {
        seats.leave(desk, found(desk, post).post(), today());
        return new ModelAndView("redirect:/plan/posts/%d?done=left".formatted(post));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private Seat found(ReviewDesk desk, long post) {
        return books.read(desk).seat(post).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView page(
            Seat seat, Typed typed, List<Mistake> mistakes, Optional<String> notice, HttpStatus status) {
        return new ModelAndView(
                "improvement/governance/post",
                Map.of("seat", seat, "typed", typed, "mistakes", mistakes, "notice", notice),
                status);
    }
}

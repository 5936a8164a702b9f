package sightline.service.review.start;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.book.ReviewBooks;
import sightline.service.review.desk.Inside;
import sightline.service.review.desk.Part;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.desk.Reviews;

/** Which reviews are there, and where does each stand? */
@Controller
final class ReviewPage {

    private final Reviews reviews;
    private final ReviewBooks books;
    private final Tallies tallies;
    private final Groundwork groundwork;
    private final Clock clock;

    ReviewPage(Reviews reviews, ReviewBooks books, Tallies tallies, Groundwork groundwork, Clock clock) {
        this.reviews = reviews;
        this.books = books;
        this.tallies = tallies;
        this.groundwork = groundwork;
        this.clock = clock;
    }

    @GetMapping("/reviews")
    @OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER, Role.CABINET_MEMBER, Role.DIRECTOR})
    ModelAndView list(ReviewDesk desk) {
        ReviewsView view = new ReviewsView(
                reviews.all(desk), tallies.of(desk), desk.part() == Part.OFFICER, desk.part() != Part.READER);
        return new ModelAndView("review/start/reviews", "view", view);
    }

    @GetMapping("/reviews/{review}")
    @OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
    ModelAndView show(Inside inside, @RequestParam(defaultValue = "") String done) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        Optional<String> notice = switch (done) {
            case "opened" -> Optional.of("The review is open. Begin with its terms of reference.");
            case "moved" -> Optional.of("The review has moved on.");
            default -> Optional.empty();
        };
        return new ModelAndView(
                "review/start/review",
                "view",
                new HubView(
                        books.read(inside),
                        groundwork.of(inside),
                        today,
                        inside.desk().part() == Part.OFFICER,
                        notice));
    }
}

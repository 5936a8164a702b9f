package sightline.service.review.start;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.book.ReviewBooks;
import sightline.service.review.desk.Inside;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.desk.Reviews;

/** Which reviews are there, and how far has each come? */
@Controller
final class ReviewPage {

    private final Reviews reviews;
    private final ReviewBooks books;

    ReviewPage(Reviews reviews, ReviewBooks books) {
        this.reviews = reviews;
        this.books = books;
    }

    @GetMapping("/reviews")
    @OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER, Role.CABINET_MEMBER, Role.DIRECTOR})
    ModelAndView list(ReviewDesk desk) {
        return new ModelAndView("review/reviews", "reviews", reviews.all(desk));
    }

    @GetMapping("/reviews/{review}")
    @OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
    ModelAndView show(Inside inside) {
        return new ModelAndView("review/review", "book", books.read(inside));
    }
}

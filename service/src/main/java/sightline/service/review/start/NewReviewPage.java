package sightline.service.review.start;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.page.form.Choice;
import sightline.service.page.form.Typed;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.desk.ReviewHead;
import sightline.service.review.desk.Reviews;

/** Which review is to be opened? */
@Controller
@OpenTo(Role.SCRUTINY_OFFICER)
@RequestMapping("/reviews/new")
final class NewReviewPage {

    private final Reviews reviews;
    private final Clock clock;

    NewReviewPage(Reviews reviews, Clock clock) {
        this.reviews = reviews;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(ReviewDesk desk) {
        List<ReviewHead> all = reviews.all(desk);
        return page(NewReviewForm.empty(today(), all), all, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView open(ReviewDesk desk, @RequestParam Map<String, String> fields) {
        List<ReviewHead> all = reviews.all(desk);
        NewReviewForm form = NewReviewForm.of(new Typed(fields), all, today());
        return form.opening()
                .map(opening -> new ModelAndView("redirect:/reviews/%d?done=opened"
                        .formatted(reviews.open(
                                desk, opening.title(), opening.committee(), opening.day(), opening.follows()))))
                .orElseGet(() -> page(form, all, HttpStatus.UNPROCESSABLE_CONTENT));
    }

    private static ModelAndView page(NewReviewForm form, List<ReviewHead> all, HttpStatus status) {
        ModelAndView page = new ModelAndView("review/start/new")
                .addObject("typed", form.typed())
                .addObject("mistakes", form.mistakes())
                .addObject(
                        "before",
                        all.stream()
                                .map(review -> new Choice(String.valueOf(review.id()), review.title()))
                                .toList());
        page.setStatus(status);
        return page;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}

package sightline.service.review.figure;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.desk.ReviewHead;
import sightline.service.review.desk.ReviewState;
import sightline.service.review.desk.Reviews;

/** For which review is this figure? The way from a published page into a register. */
@Controller
final class FigureForReviewPage {

    private final Reviews reviews;

    FigureForReviewPage(Reviews reviews) {
        this.reviews = reviews;
    }

    @GetMapping("/reviews/figures/new")
    @OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
    ModelAndView ask(ReviewDesk desk, @RequestParam(defaultValue = "") String query) {
        List<ReviewHead> open = reviews.all(desk).stream()
                .filter(review -> desk.isInside(review.id()))
                .filter(review -> review.state() != ReviewState.PUBLISHED && review.state() != ReviewState.STOPPED)
                .toList();
        return new ModelAndView(
                "review/figure/review",
                Map.of(
                        "reviews",
                        open,
                        "query",
                        FigureQuery.read(query).map(FigureQuery::text).orElse("")));
    }
}

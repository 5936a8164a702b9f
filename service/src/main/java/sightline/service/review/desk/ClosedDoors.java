package sightline.service.review.desk;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.page.Problem;

/** Tells somebody before whom a review stays shut why, and what to do. */
@ControllerAdvice
class ClosedDoors {

    @ExceptionHandler(NoPlace.class)
    ModelAndView withoutPlace() {
        return page(
                "Your account has no authority yet",
                List.of(
                        "Your account has the role for this page, but nobody has said for which authority you take part in"
                                + " scrutiny.",
                        "Ask your Sightline administrator to choose it, under People, on the page of your account.",
                        "Then load this page again."));
    }

    @ExceptionHandler(NotInTheGroup.class)
    ModelAndView outsideTheGroup() {
        return page(
                "You do not belong to this review’s task group",
                List.of(
                        "Until its report is published, what a review was told is only open to its task group and to"
                                + " scrutiny officers.",
                        "If you joined the group, ask the scrutiny officer to add your account to its members."));
    }

    private static ModelAndView page(String title, List<String> sentences) {
        return new ModelAndView("page/problem", Map.of("problem", new Problem(title, sentences)), HttpStatus.CONFLICT);
    }
}

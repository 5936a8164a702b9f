package sightline.service.casework.gate;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.page.Problem;

/** Tells somebody who has the role but no place yet what to do. */
@ControllerAdvice
class NoDeskPage {

    @ExceptionHandler(NoDesk.class)
    ModelAndView tell() {
        Problem problem = new Problem(
                "Your account has no cases yet",
                List.of(
                        "Your account has the role for this page, but nobody has said which authority, or which"
                                + " organisation, you work for.",
                        "Ask the SEND service manager of your authority to add you to the team, under Caseload, Team.",
                        "Then load this page again."));
        return new ModelAndView("page/problem", Map.of("problem", problem), HttpStatus.CONFLICT);
    }
}

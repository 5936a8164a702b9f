package sightline.service.review.survey;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.Inside;
import sightline.service.review.evidence.Register;
import sightline.service.review.evidence.Registered;

/** What did people answer? */
@Controller
final class SurveyPage {

    private final Surveys surveys;
    private final Register register;

    SurveyPage(Surveys surveys, Register register) {
        this.surveys = surveys;
        this.register = register;
    }

    @GetMapping("/reviews/{review}/evidence/{id}/survey")
    @OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
    ModelAndView show(Inside inside, @PathVariable long id, @RequestParam(defaultValue = "") String done) {
        Survey survey = surveys.find(inside, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Registered item =
                register.find(inside, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView(
                "review/survey/survey",
                Map.of(
                        "review",
                        inside.review(),
                        "item",
                        item,
                        "survey",
                        survey,
                        "notice",
                        done.equals("kept")
                                ? Optional.of(
                                        "The survey is in the register. Its file is let go; what you left out is not kept.")
                                : Optional.empty()));
    }
}

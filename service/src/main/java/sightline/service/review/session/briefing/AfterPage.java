package sightline.service.review.session.briefing;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.Inside;
import sightline.service.review.session.Hearings;
import sightline.service.review.session.Sitting;
import sightline.service.review.session.SittingOpener;

/** What do we tell witnesses afterwards? */
@Controller
@OpenTo(Role.SCRUTINY_OFFICER)
@RequestMapping("/reviews/{review}/sessions/{session}/after")
final class AfterPage {

    private final SittingOpener opener;
    private final Hearings hearings;

    AfterPage(SittingOpener opener, Hearings hearings) {
        this.opener = opener;
        this.hearings = hearings;
    }

    @GetMapping
    ModelAndView show(Inside inside, @PathVariable long session) {
        Sitting sitting = opener.open(inside, session);
        return new ModelAndView("review/session/briefing/after", "view", new AfterView(sitting, hearings.of(sitting)));
    }
}

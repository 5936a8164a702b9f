package sightline.service.casework.inspection;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.casework.gate.Desk;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;

/** What do the stories of six children show? */
@Controller
@OpenTo(Role.SEND_MANAGER)
final class PackPage {

    private final Packs packs;

    PackPage(Packs packs) {
        this.packs = packs;
    }

    @GetMapping("/inspection/pack")
    ModelAndView show(Desk desk, @RequestParam(defaultValue = "") String children) {
        PackView view = packs.show(desk, children.strip());
        ModelAndView page = new ModelAndView("casework/inspection/pack", "view", view);
        page.setStatus(view.mistakes().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}

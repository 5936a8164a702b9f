package sightline.service.casework.moved;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.casework.gate.Desk;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;

/** Which dates has a change of the law or the calendar moved? */
@Controller
@OpenTo({Role.CASE_OFFICER, Role.SEND_MANAGER})
final class MovedController {

    private final MovedDates dates;

    MovedController(MovedDates dates) {
        this.dates = dates;
    }

    @GetMapping("/moved")
    ModelAndView show(Desk desk, @RequestParam(defaultValue = "1") int page) {
        return new ModelAndView("casework/moved", "page", dates.page(desk, Math.max(1, page)));
    }
}

package sightline.service.casework.sen2.pages;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.sen2.Returns;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;

/** Is this upload no longer needed? */
@Controller
@OpenTo({Role.ANALYST, Role.SEND_MANAGER})
@RequestMapping("/return/{id}/delete")
final class RemoveReturnPage {

    private final FoundReturn found;
    private final Returns returns;

    RemoveReturnPage(FoundReturn found, Returns returns) {
        this.found = found;
        this.returns = returns;
    }

    @GetMapping
    ModelAndView ask(Desk desk, @PathVariable long id) {
        return new ModelAndView("casework/sen2/remove", "handed", found.at(desk, id));
    }

    @PostMapping
    ModelAndView remove(Desk desk, @PathVariable long id) {
        returns.remove(desk, found.at(desk, id));
        return new ModelAndView("redirect:/return?done=deleted");
    }
}

package sightline.service.casework.sen2.pages;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.sen2.FoundPeople;
import sightline.service.casework.sen2.HandedIn;
import sightline.service.casework.sen2.ReturnSight;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;

/** Whose records need work? */
@Controller
@OpenTo({Role.ANALYST, Role.SEND_MANAGER})
final class PeopleOfReturnPage {

    private final FoundReturn found;
    private final FoundPeople people;
    private final ReturnSight sight;

    PeopleOfReturnPage(FoundReturn found, FoundPeople people, ReturnSight sight) {
        this.found = found;
        this.people = people;
        this.sight = sight;
    }

    @GetMapping("/return/{id}/people")
    ModelAndView show(Desk desk, @PathVariable long id, @RequestParam(defaultValue = "1") int page) {
        HandedIn handed = found.at(desk, id);
        FindingsView.Pages pages = FindingsView.Pages.of(page, people.count(desk, id), FoundPeople.PAGE);
        List<FoundPeople.Row> shown = people.page(desk, id, pages.page());
        sight.seen(desk, "return-people", shown.size());
        return new ModelAndView("casework/sen2/people", "view", new PeopleOfReturnView(handed, shown, pages));
    }
}

package sightline.service.casework.team;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.casework.gate.Desk;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;

/** Which organisations give advice? */
@Controller
@OpenTo(Role.SEND_MANAGER)
@RequestMapping("/caseload/team/organisations")
final class OrganisationsPage {

    private final Organisations organisations;

    OrganisationsPage(Organisations organisations) {
        this.organisations = organisations;
    }

    @GetMapping
    ModelAndView list(Desk desk) {
        return page(desk, "", List.of());
    }

    @PostMapping
    ModelAndView add(Desk desk, @RequestParam(defaultValue = "") String name) {
        String stripped = name.strip();
        List<Mistake> mistakes = Names.mistakes(stripped);
        if (!mistakes.isEmpty()) {
            return page(desk, stripped, mistakes);
        }
        Optional<String> added = organisations.add(desk.authority(), stripped);
        return added.map(id -> new ModelAndView("redirect:/caseload/team/organisations/%s?done=added".formatted(id)))
                .orElseGet(() -> page(
                        desk, stripped, List.of(new Mistake("name", "There is an organisation of this name already"))));
    }

    private ModelAndView page(Desk desk, String name, List<Mistake> mistakes) {
        ModelAndView page = new ModelAndView("casework/organisations")
                .addObject("organisations", organisations.all(desk.authority()))
                .addObject("name", name)
                .addObject("mistakes", mistakes);
        page.setStatus(mistakes.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}

package sightline.service.casework.team;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.casework.gate.Desk;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;

/** Where does this person work? */
@Controller
@OpenTo(Role.SEND_MANAGER)
@RequestMapping("/caseload/team/people/{account}")
final class PlacePage {

    private final Team team;
    private final Organisations organisations;

    PlacePage(Team team, Organisations organisations) {
        this.team = team;
        this.organisations = organisations;
    }

    @GetMapping
    ModelAndView ask(Desk desk, @PathVariable long account, @RequestParam(defaultValue = "") String done) {
        Member member = found(desk, account);
        return page(desk, member, member.organisation().orElse(""), false).addObject("notice", Done.words(done));
    }

    @PostMapping
    ModelAndView save(
            Desk desk,
            @PathVariable long account,
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam long version) {
        Optional<String> chosen = Optional.of(organisation).filter(id -> !id.isEmpty());
        if (chosen.isPresent()
                && organisations.find(desk.authority(), organisation).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return switch (team.place(desk.authority(), account, chosen, version)) {
            case DONE -> new ModelAndView("redirect:/caseload/team?done=saved");
            case NOWHERE -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case OVERTAKEN -> {
                ModelAndView page = page(desk, found(desk, account), organisation, true);
                page.setStatus(HttpStatus.CONFLICT);
                yield page;
            }
        };
    }

    private Member found(Desk desk, long account) {
        return team.find(desk.authority(), account)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(Desk desk, Member member, String typed, boolean overtaken) {
        return new ModelAndView("casework/place")
                .addObject("member", member)
                .addObject("typed", typed)
                .addObject("overtaken", overtaken)
                .addObject("notice", Optional.empty())
                .addObject("organisations", organisations.all(desk.authority()));
    }
}

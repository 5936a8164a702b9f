package sightline.service.casework.team;

import java.util.List;
import java.util.Locale;
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

/** Who works for the authority, and where? */
@Controller
@OpenTo(Role.SEND_MANAGER)
@RequestMapping("/caseload/team")
final class TeamPage {

    private final Team team;

    TeamPage(Team team) {
        this.team = team;
    }

    @GetMapping
    ModelAndView list(Desk desk, @RequestParam(defaultValue = "") String done) {
        return page(desk, "", List.of(), Done.words(done));
    }

    @PostMapping("/take-in")
    ModelAndView takeIn(Desk desk, @RequestParam(defaultValue = "") String email) {
        String address = email.strip().toLowerCase(Locale.ROOT);
        if (!address.matches("[^@\\s]+@[^@\\s]+")) {
            return page(
                    desk,
                    email,
                    List.of(new Mistake("email", "Enter an email address, like name@example.org")),
                    Optional.empty());
        }
        return team.takeIn(desk.authority(), address)
                .map(account -> new ModelAndView("redirect:/caseload/team/people/%d?done=taken-in".formatted(account)))
                .orElseGet(() -> page(
                        desk,
                        email,
                        List.of(
                                new Mistake(
                                        "email",
                                        "No account with this address is free to be taken in. Check the address, or ask an administrator to add the account")),
                        Optional.empty()));
    }

    private ModelAndView page(Desk desk, String email, List<Mistake> mistakes, Optional<String> notice) {
        ModelAndView page = new ModelAndView("casework/team")
                .addObject("team", team.all(desk.authority()))
                .addObject("email", email)
                .addObject("mistakes", mistakes)
                .addObject("notice", notice);
        page.setStatus(mistakes.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}

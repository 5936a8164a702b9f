package sightline.service.people.pages;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.people.Email;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.people.account.Invitations;
import sightline.service.people.account.NewPerson;
import sightline.service.people.account.People;

/** Who has an account, and who is to have one? */
@Controller
@OpenTo(Role.ADMINISTRATOR)
@RequestMapping("/people")
final class PeoplePage {

    private final People people;
    private final Invitations invitations;

    PeoplePage(People people, Invitations invitations) {
        this.people = people;
        this.invitations = invitations;
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "") String done) {
        return new ModelAndView("people/people", Map.of("people", people.all(), "notice", Notice.of(done)));
    }

    @GetMapping("/add")
    ModelAndView ask() {
        return page(PersonForm.empty());
    }

    @PostMapping("/add")
    ModelAndView add(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") List<String> roles) {
        PersonForm form = PersonForm.of(name, email, roles);
        return form.hasMistakes()
                ? page(form)
                : Email.of(form.email())
                        .flatMap(address -> invitations.invite(new NewPerson(address, form.name(), form.roles())))
                        .map(password -> new ModelAndView(
                                "people/one-time-password",
                                "given",
                                Given.of(form.name(), form.email(), password, true)))
                        .orElseGet(() -> page(form.with(new Mistake(
                                PersonForm.EMAIL, "Somebody with this email address already has an account"))));
    }

    private static ModelAndView page(PersonForm form) {
        ModelAndView page = new ModelAndView("people/add", "form", form);
        page.setStatus(form.hasMistakes() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return page;
    }
}

package sightline.service.people.pages;

import java.util.List;
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
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.people.account.Edit;
import sightline.service.people.account.Edited;
import sightline.service.people.account.Editing;
import sightline.service.people.account.Invitations;
import sightline.service.people.account.People;
import sightline.service.people.account.Person;

/** What is to change about this person? */
@Controller
@OpenTo(Role.ADMINISTRATOR)
@RequestMapping("/people/{id}")
final class EditPersonPage {

    private final People people;
    private final Editing editing;
    private final Invitations invitations;

    EditPersonPage(People people, Editing editing, Invitations invitations) {
        this.people = people;
        this.editing = editing;
        this.invitations = invitations;
    }

    @GetMapping
    ModelAndView ask(@PathVariable long id) {
        Person person = found(id);
        PersonForm form = new PersonForm(person.name(), person.email(), person.roles(), List.of());
        return page(new EditView(person, form, person.active(), Optional.empty()), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView save(
            @PathVariable long id,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") List<String> roles,
            @RequestParam(defaultValue = "false") boolean active) {
        Person person = found(id);
        PersonForm form = PersonForm.of(name, person.email(), roles);
        EditView typed = new EditView(person, form, active, Optional.empty());
        return form.hasMistakes()
                ? page(typed, HttpStatus.UNPROCESSABLE_CONTENT)
                : switch (editing.save(new Edit(id, version, form.name(), form.roles(), active))) {
                    case Edited.Saved saved -> new ModelAndView("redirect:/people?done=saved");
                    case Edited.Overtaken other ->
                        page(new EditView(other.now(), form, active, Optional.of(other.now())), HttpStatus.CONFLICT);
                    case Edited.LastAdministrator last ->
                        page(
                                new EditView(person, form.with(needed(person)), active, Optional.empty()),
                                HttpStatus.UNPROCESSABLE_CONTENT);
                    case Edited.Nobody nobody -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
                };
    }

    @PostMapping("/one-time-password")
    ModelAndView renew(@PathVariable long id) {
        Person person = found(id);
        Given given = Given.of(person.name(), person.email(), invitations.renew(person), false);
        return new ModelAndView("people/one-time-password", "given", given);
    }

    private static Mistake needed(Person person) {
        return new Mistake(
                PersonForm.ROLES,
                "%s is the last active administrator. Make somebody else an administrator first"
                        .formatted(person.name()));
    }

    private Person found(long id) {
        return people.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView page(EditView view, HttpStatus status) {
        ModelAndView page = new ModelAndView("people/edit", "view", view);
        page.setStatus(status);
        return page;
    }
}

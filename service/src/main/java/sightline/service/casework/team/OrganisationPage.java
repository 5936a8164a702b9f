package sightline.service.casework.team;

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
import sightline.service.casework.gate.Desk;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;

/** What is this organisation called, and what does it answer? */
@Controller
@OpenTo(Role.SEND_MANAGER)
@RequestMapping("/caseload/team/organisations/{id}")
final class OrganisationPage {

    private static final String KIND = "[a-z-]{1,40}|other:[^\\p{Cntrl}]{1,80}";

    private final Organisations organisations;
    private final Settings settings;

    OrganisationPage(Organisations organisations, Settings settings) {
        this.organisations = organisations;
        this.settings = settings;
    }

    @GetMapping
    ModelAndView show(Desk desk, @PathVariable String id, @RequestParam(defaultValue = "") String done) {
        Organisation organisation = found(desk, id);
        return page(desk, organisation, organisation.name(), List.of(), false).addObject("notice", Done.words(done));
    }

    @PostMapping
    ModelAndView rename(
            Desk desk,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam long version) {
        Organisation organisation = found(desk, id);
        String stripped = name.strip();
        List<Mistake> mistakes = Names.mistakes(stripped);
        if (!mistakes.isEmpty()) {
            return status(page(desk, organisation, stripped, mistakes, false), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (organisations.rename(desk.authority(), id, stripped, version)) {
            case DONE -> back(id, "saved");
            case NOWHERE -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case OVERTAKEN -> status(page(desk, found(desk, id), stripped, List.of(), true), HttpStatus.CONFLICT);
        };
    }

    @PostMapping("/answer")
    ModelAndView answer(
            Desk desk,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String adviser,
            @RequestParam(defaultValue = "") String other,
            @RequestParam(defaultValue = "") String setting) {
        Organisation organisation = found(desk, id);
        String kind = adviser.equals("other") ? "other:" + other.strip() : adviser;
        if (!kind.matches(KIND)) {
            Mistake mistake = adviser.equals("other")
                    ? new Mistake("other", "Say what other advice it gives, in at most 80 characters")
                    : new Mistake("adviser", "Choose a kind of advice");
            return status(
                    page(desk, organisation, organisation.name(), List.of(mistake), false),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!setting.isEmpty() && settings.find(desk.authority(), setting).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        organisations.answer(desk, id, kind, setting);
        return back(id, "answers");
    }

    @PostMapping("/leave")
    ModelAndView leave(
            Desk desk,
            @PathVariable String id,
            @RequestParam String adviser,
            @RequestParam(defaultValue = "") String setting) {
        organisations.leave(desk, found(desk, id).id(), adviser, setting);
        return back(id, "left");
    }

    private Organisation found(Desk desk, String id) {
        return organisations
                .find(desk.authority(), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView back(String id, String done) {
        return new ModelAndView("redirect:/caseload/team/organisations/%s?done=%s".formatted(id, done));
    }

    private static ModelAndView status(ModelAndView page, HttpStatus status) {
        page.setStatus(status);
        return page;
    }

    private ModelAndView page(
            Desk desk, Organisation organisation, String name, List<Mistake> mistakes, boolean overtaken) {
        return new ModelAndView("casework/organisation")
                .addObject("organisation", organisation)
                .addObject("name", name)
                .addObject("settings", settings.all(desk.authority()))
                .addObject("mistakes", mistakes)
                .addObject("overtaken", overtaken)
                .addObject("notice", Optional.empty());
    }
}

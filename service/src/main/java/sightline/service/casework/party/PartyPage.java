package sightline.service.casework.party;

import java.util.Map;
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
import sightline.service.casework.journal.CaseFile;
import sightline.service.casework.journal.Cases;
import sightline.service.page.form.Typed;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;

/** Who is on the case, and how can they be reached? */
@Controller
@OpenTo({Role.CASE_OFFICER, Role.SEND_MANAGER})
@RequestMapping("/cases/{journey}/people")
final class PartyPage {

    private final Cases cases;
    private final Parties parties;

    PartyPage(Cases cases, Parties parties) {
        this.cases = cases;
        this.parties = parties;
    }

    @GetMapping("/new")
    ModelAndView ask(Desk desk, @PathVariable String journey) {
        return page(view(file(desk, journey), "new", PartyForm.empty(), Optional.empty()), HttpStatus.OK);
    }

    @PostMapping("/new")
    ModelAndView add(Desk desk, @PathVariable String journey, @RequestParam Map<String, String> typed) {
        CaseFile file = file(desk, journey);
        PartyForm form = PartyForm.of(0, new Typed(typed));
        return form.party()
                .map(party -> {
                    parties.add(desk, file.id().person(), party);
                    return done(journey);
                })
                .orElseGet(() -> page(view(file, "new", form, Optional.empty()), HttpStatus.UNPROCESSABLE_CONTENT));
    }

    @GetMapping("/{id}")
    ModelAndView edit(Desk desk, @PathVariable String journey, @PathVariable long id) {
        CaseFile file = file(desk, journey);
        return page(view(file, "" + id, PartyForm.of(found(desk, file, id)), Optional.empty()), HttpStatus.OK);
    }

    @PostMapping("/{id}")
    ModelAndView change(
            Desk desk, @PathVariable String journey, @PathVariable long id, @RequestParam Map<String, String> typed) {
        CaseFile file = file(desk, journey);
        found(desk, file, id);
        PartyForm form = PartyForm.of(id, new Typed(typed));
        if (form.party().isEmpty()) {
            return page(view(file, "" + id, form, Optional.empty()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (parties.change(desk, file.id().person(), form.party().get())) {
            return done(journey);
        }
        Party now = found(desk, file, id);
        return page(view(file, "" + id, form.withVersion(now.version()), Optional.of(now)), HttpStatus.CONFLICT);
    }

    private CaseFile file(Desk desk, String journey) {
        return cases.show(desk, journey, "people").orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Party found(Desk desk, CaseFile file, long id) {
        return parties.find(desk, file.id().person(), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static PartyView view(CaseFile file, String which, PartyForm form, Optional<Party> theirs) {
        return new PartyView(file, "/cases/" + file.id().journey() + "/people/" + which, form, theirs);
    }

    private static ModelAndView done(String journey) {
        return new ModelAndView("redirect:/cases/" + journey + "#people");
    }

    private static ModelAndView page(PartyView view, HttpStatus status) {
        ModelAndView page = new ModelAndView("casework/party", "view", view);
        page.setStatus(status);
        return page;
    }
}

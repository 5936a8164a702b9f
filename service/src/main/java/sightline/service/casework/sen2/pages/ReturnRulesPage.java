package sightline.service.casework.sen2.pages;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.sen2.Counted;
import sightline.service.casework.sen2.HandedIn;
import sightline.service.casework.sen2.ReturnFindings;
import sightline.service.casework.sen2.ReturnNotes;
import sightline.service.casework.sen2.bring.BringReturns;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;

/** Can this return be sent? */
@Controller
@OpenTo({Role.ANALYST, Role.SEND_MANAGER})
final class ReturnRulesPage {

    private final FoundReturn found;
    private final ReturnFindings findings;
    private final ReturnNotes notes;
    private final BringReturns bringing;

    ReturnRulesPage(FoundReturn found, ReturnFindings findings, ReturnNotes notes, BringReturns bringing) {
        this.found = found;
        this.findings = findings;
        this.notes = notes;
        this.bringing = bringing;
    }

    @GetMapping("/return/{id}")
    ModelAndView show(Desk desk, @PathVariable long id, @RequestParam(defaultValue = "") String done) {
        HandedIn handed = found.at(desk, id);
        List<Counted> rules = findings.byRule(desk, id);
        Optional<String> notice = done.equals("checked")
                ? Optional.of(
                        "The return is checked. The file is kept for a day, so that you can bring it into the cases.")
                : Optional.empty();
        return new ModelAndView(
                "casework/sen2/rules",
                "view",
                new RulesView(
                        handed,
                        rules,
                        notes.of(desk, handed.year()),
                        RulesChart.of(rules),
                        new RulesView.Said(notice, bringing.where(desk, handed))));
    }
}

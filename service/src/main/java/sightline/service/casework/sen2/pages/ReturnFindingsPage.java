package sightline.service.casework.sen2.pages;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.exchange.sen2.rule.Rule;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.sen2.Counted;
import sightline.service.casework.sen2.HandedIn;
import sightline.service.casework.sen2.KeptFinding;
import sightline.service.casework.sen2.ReturnFindings;
import sightline.service.casework.sen2.ReturnNotes;
import sightline.service.casework.sen2.ReturnSight;
import sightline.service.casework.sen2.Wanted;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;

/** What exactly was found, about whom, and what is to be done? */
@Controller
@OpenTo({Role.ANALYST, Role.SEND_MANAGER})
final class ReturnFindingsPage {

    private final FoundReturn found;
    private final ReturnFindings findings;
    private final ReturnNotes notes;
    private final ReturnSight sight;

    ReturnFindingsPage(FoundReturn found, ReturnFindings findings, ReturnNotes notes, ReturnSight sight) {
        this.found = found;
        this.findings = findings;
        this.notes = notes;
        this.sight = sight;
    }

    @GetMapping("/return/{id}/findings")
    ModelAndView show(Desk desk, @PathVariable long id, Asked asked, @RequestParam(defaultValue = "1") int page) {
        HandedIn handed = found.at(desk, id);
        Wanted wanted = asked.wanted();
        FindingsView.Pages pages = FindingsView.Pages.of(page, findings.count(desk, id, wanted), ReturnFindings.PAGE);
        List<KeptFinding> shown = findings.page(desk, id, wanted, pages.page());
        List<Rule> rules =
                findings.byRule(desk, id).stream().map(Counted::rule).distinct().toList();
        sight.seen(desk, "return-findings", shown);
        return new ModelAndView(
                "casework/sen2/findings",
                "view",
                new FindingsView(handed, wanted, shown, pages, rules, notes.of(desk, handed.year())));
    }
}

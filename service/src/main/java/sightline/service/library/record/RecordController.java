package sightline.service.library.record;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import sightline.service.people.OpenToAll;
import sightline.service.record.Ledger;

/** How do I know that nobody has changed the record? */
@Controller
@OpenToAll
class RecordController {

    private static final int KEPT = 60;

    private final Ledger ledger;
    private final Clock clock;

    RecordController(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    @GetMapping("/record")
    String page(Model model) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        model.addAttribute("page", new RecordPage(today, ledger.heads(), ledger.days(KEPT)));
        return "library/record";
    }
}

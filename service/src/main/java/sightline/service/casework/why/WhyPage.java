package sightline.service.casework.why;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.journal.CaseFile;
import sightline.service.casework.journal.CaseLaw;
import sightline.service.casework.journal.Cases;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;

/** Why is this date what it is? */
@Controller
@OpenTo({Role.CASE_OFFICER, Role.SEND_MANAGER})
final class WhyPage {

    private final Cases cases;
    private final CaseLaw law;
    private final Clock clock;

    WhyPage(Cases cases, CaseLaw law, Clock clock) {
        this.cases = cases;
        this.law = law;
        this.clock = clock;
    }

    @GetMapping("/cases/{journey}/why/{number}")
    ModelAndView explain(Desk desk, @PathVariable String journey, @PathVariable int number) {
        CaseFile file =
                cases.show(desk, journey, "why").orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        List<sightline.journey.reckoner.Clock> clocks = law.clocks(file.journey(), today);
        if (number < 1 || number > clocks.size()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new ModelAndView("casework/why", "view", new Why(file, number, clocks.get(number - 1), today));
    }
}

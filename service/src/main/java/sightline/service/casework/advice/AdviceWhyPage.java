package sightline.service.casework.advice;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.casework.journal.CaseLaw;
import sightline.service.casework.journal.Cases;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;

/** Why is this advice due on that day? */
@Controller
final class AdviceWhyPage {

    private final Requests requests;
    private final Gate gate;
    private final Cases cases;
    private final CaseLaw law;
    private final Clock clock;

    AdviceWhyPage(Requests requests, Gate gate, Cases cases, CaseLaw law, Clock clock) {
        this.requests = requests;
        this.gate = gate;
        this.cases = cases;
        this.law = law;
        this.clock = clock;
    }

    /** The sum of this one clock; of the rest of the case nothing is shown. */
    @GetMapping("/advice/{journey}/{adviser}/why")
    @OpenTo(Role.ADVISER)
    ModelAndView tell(Desk desk, @PathVariable String journey, @PathVariable String adviser) {
        Owed owed = requests.found(desk, journey, adviser);
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        cases.show(desk, journey, "advice-why");
        return gate.at(desk.carriedOut(), () -> cases.read(desk.carriedOut(), journey)).stream()
                .flatMap(file -> law.clocks(file.journey(), today).stream())
                .filter(one -> one.duty().id().equals("A6")
                        && one.subject().filter(owed.adviser()::equals).isPresent()
                        && one.trigger().equals(owed.times().asked()))
                .findFirst()
                .map(found -> new ModelAndView("casework/advice/why", "view", new AdviceWhy(owed, today, found)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

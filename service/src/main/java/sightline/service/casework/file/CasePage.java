package sightline.service.casework.file;

import java.time.Clock;
import java.time.LocalDate;
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
import sightline.service.people.OpenTo;
import sightline.service.people.Role;

/** Where does this case stand, what is next, and by when? */
@Controller
@OpenTo({Role.CASE_OFFICER, Role.SEND_MANAGER})
@RequestMapping("/cases/{journey}")
final class CasePage {

    private final CaseReader reader;
    private final Chases chases;
    private final Clock clock;

    CasePage(CaseReader reader, Chases chases, Clock clock) {
        this.reader = reader;
        this.chases = chases;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(
            Desk desk,
            @PathVariable String journey,
            @RequestParam(defaultValue = "") String history,
            @RequestParam(defaultValue = "") String done) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return reader.read(desk, journey, new CaseReader.Wish(today, history.equals("whole"), done))
                .map(view -> new ModelAndView("casework/case", "view", view))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Notes that an adviser was reminded. */
    @PostMapping("/chase")
    ModelAndView chase(Desk desk, @PathVariable String journey, @RequestParam(defaultValue = "") String adviser) {
        if (!chases.add(desk, journey, adviser)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new ModelAndView("redirect:/cases/" + journey + "?done=chased#advice");
    }
}

package sightline.service.casework.caseload;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.work.Colleagues;
import sightline.service.casework.work.Pace;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;

/** How much does each officer have? */
@Controller
@OpenTo(Role.SEND_MANAGER)
final class CaseloadPage {

    private final OfficerLoads loads;
    private final Colleagues colleagues;
    private final Pace pace;

    CaseloadPage(OfficerLoads loads, Colleagues colleagues, Pace pace) {
        this.loads = loads;
        this.colleagues = colleagues;
        this.pace = pace;
    }

    @GetMapping("/caseload")
    ModelAndView show(
            Desk desk,
            @RequestParam(defaultValue = "") String hours,
            @RequestParam(defaultValue = "") String share,
            @RequestParam(defaultValue = "") String moved) {
        LocalDate today = pace.today(desk.authority());
        Minutes minutes = Minutes.of(hours, share);
        Overview overview = new Overview(loads.of(desk, today, colleagues.of(desk.authority())), minutes);
        Optional<String> notice = moved.matches("\\d{1,6}")
                ? Optional.of(moved.equals("1") ? "1 case has changed hands." : moved + " cases have changed hands.")
                : Optional.empty();
        return new ModelAndView("casework/caseload")
                .addObject("report", overview.report())
                .addObject("minutes", minutes)
                .addObject("notice", notice);
    }
}

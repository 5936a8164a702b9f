package sightline.service.casework.advice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.journal.Views;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;

/** What does my organisation owe, and by when? */
@Controller
@OpenTo(Role.ADVISER)
final class AdviceDeskPage {

    private final OwedRows rows;
    private final Views views;
    private final Clock clock;

    AdviceDeskPage(OwedRows rows, Views views, Clock clock) {
        this.rows = rows;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping("/advice")
    ModelAndView list(
            Desk desk,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "") String done) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        Owing owing = Owing.of(show);
        Tally tally = rows.tally(desk, today);
        int last = Math.max(1, Math.ceilDiv(owing.count(tally), Owing.PAGE));
        int shown = Math.clamp(page, 1, last);
        List<Owed> listed = rows.open(desk, owing, today, shown);
        views.listed(desk, "advice", listed.size());
        AdviceDesk view = new AdviceDesk(today, tally, owing, shown, listed, AdviceNotice.of(done));
        return new ModelAndView("casework/advice/desk", "view", view);
    }
}

package sightline.service.casework.inspection;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.exchange.annex.AnnexList;
import sightline.exchange.annex.AnnexReport;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.journal.Views;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;

/** What would inspectors get from us today? */
@Controller
@OpenTo(Role.SEND_MANAGER)
final class InspectionPage {

    private final ListReader reader;
    private final Views views;

    InspectionPage(ListReader reader, Views views) {
        this.reader = reader;
        this.views = views;
    }

    @GetMapping("/inspection")
    ModelAndView show(Desk desk) {
        Lists lists = reader.read(desk);
        return new ModelAndView(
                "casework/inspection/home",
                "lists",
                List.of(ListSummary.of(lists.plans()), ListSummary.of(lists.support())));
    }

    @GetMapping("/inspection/lists/{number:[12]}")
    ModelAndView list(
            Desk desk,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String rule,
            @RequestParam(defaultValue = "1") String page) {
        Lists lists = reader.read(desk);
        AnnexReport report = lists.of(
                AnnexList.numbered(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        String known = rule.matches("[12]\\d\\d[a-d]?") ? rule : "";
        int wanted = page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
        ListView view = ListView.of(lists, report, known, wanted);
        views.listed(desk, "inspection-list-" + number, view.rows().size());
        return new ModelAndView("casework/inspection/list", "view", view);
    }
}

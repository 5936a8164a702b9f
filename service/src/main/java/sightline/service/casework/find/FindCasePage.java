package sightline.service.casework.find;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.journal.AccountNames;
import sightline.service.casework.journal.Views;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;

/** Which case is it? */
@Controller
@OpenTo({Role.CASE_OFFICER, Role.SEND_MANAGER})
final class FindCasePage {

    private static final int MOST_PAGES = 10_000;

    private final Finder finder;
    private final Views views;
    private final AccountNames accounts;

    FindCasePage(Finder finder, Views views, AccountNames accounts) {
        this.finder = finder;
        this.views = views;
        this.accounts = accounts;
    }

    @GetMapping("/cases")
    ModelAndView find(
            Desk desk, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") String page) {
        int wanted = page.matches("\\d{1,5}") ? Math.clamp(Integer.parseInt(page), 1, MOST_PAGES) : 1;
        FindView view = Looked.of(q)
                .map(looked -> view(q, wanted, finder.find(desk, looked, wanted)))
                .orElseGet(() -> new FindView("", List.of(), 0, 1, Map.of()));
        if (!view.cases().isEmpty()) {
            views.listed(desk, "cases", view.cases().size());
        }
        return new ModelAndView("casework/find", "view", view);
    }

    private FindView view(String typed, int page, Finder.Found found) {
        Map<Long, String> officers = accounts.of(
                found.cases().stream().flatMap(one -> one.officer().stream()).toList());
        return new FindView(typed.strip(), found.cases(), found.all(), page, officers);
    }
}

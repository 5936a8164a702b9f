package sightline.service.casework.sen2.pages;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.sen2.HandedIn;
import sightline.service.casework.sen2.ReturnSight;
import sightline.service.casework.sen2.bring.BringReturns;
import sightline.service.casework.sen2.bring.Difference;
import sightline.service.casework.sen2.bring.Plan;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.people.SignedIn;

/** What would come into the cases from this return, and what came? */
@Controller
@OpenTo({Role.ANALYST, Role.SEND_MANAGER})
final class BringPage {

    static final int PAGE = 50;

    private final FoundReturn found;
    private final BringReturns bringing;
    private final ReturnSight sight;

    BringPage(FoundReturn found, BringReturns bringing, ReturnSight sight) {
        this.found = found;
        this.bringing = bringing;
        this.sight = sight;
    }

    @GetMapping("/return/{id}/bring")
    ModelAndView ask(Desk desk, @PathVariable long id, @RequestParam(defaultValue = "1") int page) {
        return ask(desk, found.at(desk, id), page, false);
    }

    @PostMapping("/return/{id}/bring")
    ModelAndView bring(Desk desk, @PathVariable long id) {
        HandedIn handed = found.at(desk, id);
        if (bringing.bring(desk, handed)) {
            return new ModelAndView("redirect:/return/%d/brought?done=brought".formatted(id));
        }
        ModelAndView again = ask(desk, handed, 1, true);
        again.setStatus(HttpStatus.CONFLICT);
        return again;
    }

    private ModelAndView ask(Desk desk, HandedIn handed, int page, boolean overtaken) {
        if (bringing.brought(desk, handed).isPresent()) {
            return new ModelAndView("redirect:/return/%d/brought".formatted(handed.id()));
        }
        Optional<Plan> plan = bringing.plan(desk, handed);
        List<Difference> all = plan.map(Plan::differences).orElse(List.of());
        BringView.Differences shown = differences(all, page, false);
        sight.seen(desk, "return-bring", shown.people());
        return new ModelAndView(
                "casework/sen2/bring", "view", new BringView(handed, plan.map(Plan::counts), shown, overtaken));
    }

    @GetMapping("/return/{id}/brought")
    ModelAndView came(
            Desk desk,
            @AuthenticationPrincipal SignedIn reader,
            @PathVariable long id,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "") String done) {
        HandedIn handed = found.at(desk, id);
        boolean manager = reader.roles().contains(Role.SEND_MANAGER);
        BringView.Differences shown = differences(bringing.differences(desk, handed), page, manager);
        sight.seen(desk, "return-brought", shown.people());
        return bringing.brought(desk, handed)
                .map(brought -> new ModelAndView(
                        "casework/sen2/brought",
                        "view",
                        new BroughtView(
                                handed,
                                brought,
                                shown,
                                manager,
                                done.equals("brought")
                                        ? Optional.of("The return is in the cases. The file is gone.")
                                        : Optional.empty())))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static BringView.Differences differences(List<Difference> all, int page, boolean linked) {
        FindingsView.Pages pages = FindingsView.Pages.of(page, all.size(), PAGE);
        int from = (pages.page() - 1) * PAGE;
        return new BringView.Differences(all.subList(from, Math.min(from + PAGE, all.size())), pages, linked);
    }
}

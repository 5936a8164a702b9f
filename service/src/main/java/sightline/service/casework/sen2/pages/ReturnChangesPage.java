package sightline.service.casework.sen2.pages;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.sen2.Change;
import sightline.service.casework.sen2.HandedIn;
import sightline.service.casework.sen2.KeptFinding;
import sightline.service.casework.sen2.ReturnChanges;
import sightline.service.casework.sen2.ReturnSight;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;

/** What changed since the upload before? */
@Controller
@OpenTo({Role.ANALYST, Role.SEND_MANAGER})
final class ReturnChangesPage {

    private final FoundReturn found;
    private final ReturnChanges changes;
    private final ReturnSight sight;

    ReturnChangesPage(FoundReturn found, ReturnChanges changes, ReturnSight sight) {
        this.found = found;
        this.changes = changes;
        this.sight = sight;
    }

    @GetMapping("/return/{id}/changes")
    ModelAndView show(
            Desk desk,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "1") int page) {
        HandedIn handed = found.at(desk, id);
        Change change = Change.of(show).orElse(Change.CAME);
        return new ModelAndView("casework/sen2/changes", "view", view(desk, handed, change, page));
    }

    private ChangesView view(Desk desk, HandedIn handed, Change change, int page) {
        if (handed.since().isEmpty()) {
            return new ChangesView(
                    handed, Optional.empty(), List.of(), change, List.of(), new FindingsView.Pages(1, 1, 0));
        }
        HandedIn before = found.at(desk, handed.since().get().before());
        ChangesView empty = new ChangesView(
                handed,
                Optional.of(before),
                changes.byRule(desk, handed.id(), before.id()),
                change,
                List.of(),
                new FindingsView.Pages(1, 1, 0));
        FindingsView.Pages pages = FindingsView.Pages.of(page, empty.count(change), ReturnChanges.PAGE);
        List<KeptFinding> shown = changes.page(desk, handed.id(), before.id(), change, pages.page());
        sight.seen(desk, "return-changes", shown);
        return new ChangesView(handed, empty.before(), empty.rules(), change, shown, pages);
    }
}

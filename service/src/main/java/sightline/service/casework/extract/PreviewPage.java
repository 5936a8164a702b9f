package sightline.service.casework.extract;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.journal.Views;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;

/** What would come out of this extract? */
@Controller
@OpenTo({Role.SEND_MANAGER, Role.ANALYST})
final class PreviewPage {

    private final FoundExtract found;
    private final Previews previews;
    private final KeptMappings mappings;
    private final Bringing bringing;
    private final Views views;

    PreviewPage(FoundExtract found, Previews previews, KeptMappings mappings, Bringing bringing, Views views) {
        this.found = found;
        this.previews = previews;
        this.mappings = mappings;
        this.bringing = bringing;
        this.views = views;
    }

    @GetMapping("/extract/{id}/preview")
    ModelAndView show(Desk desk, @PathVariable long id, @RequestParam(defaultValue = "1") String page) {
        HandedIn extract = found.at(desk, id);
        String system =
                mappings.find(desk, extract.mapping()).map(KeptMapping::system).orElse("");
        return page(desk, extract, page, new BringForm(extract.mapping(), system, List.of()));
    }

    @PostMapping("/extract/{id}/bring")
    ModelAndView bring(
            Desk desk,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String system) {
        HandedIn extract = found.at(desk, id);
        BringForm form = BringForm.of(name, system, extract.mapping(), mappings.all(desk));
        if (!form.mistakes().isEmpty()) {
            ModelAndView again = page(desk, extract, "1", form);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        if (previews.understand(desk, extract).isEmpty()) {
            return toColumns(extract);
        }
        Optional<Long> done = bringing.bring(desk, extract, form.name(), form.system());
        return new ModelAndView(
                done.map(number -> "redirect:/extract/imports/" + number).orElse("redirect:/extract"));
    }

    private ModelAndView page(Desk desk, HandedIn extract, String page, BringForm form) {
        Optional<Preview> found = previews.of(desk, extract);
        if (found.isEmpty()) {
            return toColumns(extract);
        }
        Preview preview = found.get();
        views.listed(desk, "extract", preview.counts().journeys());
        int number = page.matches("[1-9]\\d{0,5}") ? Math.min(Integer.parseInt(page), preview.pages()) : 1;
        return new ModelAndView("casework/extract/preview")
                .addObject("preview", preview)
                .addObject("page", number)
                .addObject("form", form);
    }

    private static ModelAndView toColumns(HandedIn extract) {
        return new ModelAndView("redirect:/extract/" + extract.id());
    }
}

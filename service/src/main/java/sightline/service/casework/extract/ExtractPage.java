package sightline.service.casework.extract;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.casework.gate.Desk;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;

/** Which extracts of other systems come in, and by what mapping? */
@Controller
@OpenTo({Role.SEND_MANAGER, Role.ANALYST})
final class ExtractPage {

    private final Extracts extracts;
    private final KeptMappings mappings;
    private final Imports imports;

    ExtractPage(Extracts extracts, KeptMappings mappings, Imports imports) {
        this.extracts = extracts;
        this.mappings = mappings;
        this.imports = imports;
    }

    @GetMapping("/extract")
    ModelAndView show(
            Desk desk, @RequestParam(defaultValue = "") String done, @RequestParam(defaultValue = "") String mapping) {
        return page(desk, mapping, List.of(), notice(done));
    }

    @PostMapping("/extract")
    ModelAndView handIn(
            Desk desk, @RequestParam Optional<MultipartFile> file, @RequestParam(defaultValue = "") String mapping) {
        Optional<KeptMapping> kept = mappings.find(desk, mapping);
        if (!mapping.isEmpty() && kept.isEmpty()) {
            return again(desk, mapping, new Mistake("mapping", "This mapping is not kept any more. Choose another"));
        }
        if (file.isEmpty()) {
            return again(
                    desk,
                    mapping,
                    new Mistake("file", "Choose the extract: a file in CSV or an Excel workbook (.xlsx)"));
        }
        return switch (Handing.look(file.get())) {
            case Handing.Handed.Unfit(String words) -> again(desk, mapping, new Mistake("file", words));
            case Handing.Handed.Fit(HandedIn.File fit, var _) -> {
                long id = extracts.keep(
                        desk, fit, mapping, kept.map(KeptMapping::yaml).orElse(""));
                yield new ModelAndView("redirect:/extract/" + id);
            }
        };
    }

    @PostMapping("/extract/{id}/drop")
    ModelAndView drop(Desk desk, @PathVariable long id) {
        extracts.drop(desk, id);
        return new ModelAndView("redirect:/extract?done=dropped");
    }

    private ModelAndView again(Desk desk, String mapping, Mistake mistake) {
        ModelAndView page = page(desk, mapping, List.of(mistake), Optional.empty());
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(Desk desk, String mapping, List<Mistake> mistakes, Optional<String> notice) {
        return new ModelAndView("casework/extract/home")
                .addObject(
                        "view",
                        new ExtractView(
                                mappings.all(desk), extracts.waiting(desk), imports.latest(desk), mapping, mistakes))
                .addObject("notice", notice);
    }

    private static Optional<String> notice(String done) {
        return done.equals("dropped")
                ? Optional.of("The extract is thrown away. Nothing of it was brought in.")
                : Optional.empty();
    }
}

package sightline.service.casework.extract;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.casework.gate.Desk;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;

/** What came of an extract? */
@Controller
@OpenTo({Role.SEND_MANAGER, Role.ANALYST})
final class ImportedPage {

    private final Imports imports;

    ImportedPage(Imports imports) {
        this.imports = imports;
    }

    @GetMapping("/extract/imports/{number}")
    ModelAndView show(Desk desk, @PathVariable long number) {
        return new ModelAndView(
                "casework/extract/imported",
                "done",
                imports.find(desk, number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }
}

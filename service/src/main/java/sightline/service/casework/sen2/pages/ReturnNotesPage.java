package sightline.service.casework.sen2.pages;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.sen2.HandedIn;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;

/** What do we say to the Department about our queries? */
@Controller
@OpenTo({Role.ANALYST, Role.SEND_MANAGER})
final class ReturnNotesPage {

    private final FoundReturn found;
    private final ReturnNoteRows rows;

    ReturnNotesPage(FoundReturn found, ReturnNoteRows rows) {
        this.found = found;
        this.rows = rows;
    }

    @GetMapping("/return/{id}/notes")
    ModelAndView list(Desk desk, @PathVariable long id, @RequestParam(defaultValue = "") String done) {
        HandedIn handed = found.at(desk, id);
        Optional<String> notice = done.equals("kept")
                ? Optional.of("The note is kept, for this and every other upload of %d.".formatted(handed.year()))
                : Optional.empty();
        return new ModelAndView("casework/sen2/notes", "view", new NotesView(handed, rows.of(desk, handed), notice));
    }
}

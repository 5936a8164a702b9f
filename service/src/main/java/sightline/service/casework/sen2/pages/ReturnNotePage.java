package sightline.service.casework.sen2.pages;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.exchange.sen2.rule.Rule;
import sightline.exchange.sen2.rule.Rulebook;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.sen2.HandedIn;
import sightline.service.casework.sen2.Note;
import sightline.service.casework.sen2.ReturnNotes;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;

/** What explains these queries? */
@Controller
@OpenTo({Role.ANALYST, Role.SEND_MANAGER})
@RequestMapping("/return/{id}/notes/{rule}")
final class ReturnNotePage {

    private final FoundReturn found;
    private final ReturnNotes notes;

    ReturnNotePage(FoundReturn found, ReturnNotes notes) {
        this.found = found;
        this.notes = notes;
    }

    @GetMapping
    ModelAndView ask(Desk desk, @PathVariable long id, @PathVariable String rule) {
        HandedIn handed = found.at(desk, id);
        NoteView.Form form = kept(desk, handed, rule)
                .map(note -> new NoteView.Form(note.words(), note.version(), List.of()))
                .orElse(new NoteView.Form("", 0, List.of()));
        return page(new NoteView(handed, known(rule), form, Optional.empty()), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView keep(
            Desk desk,
            @PathVariable long id,
            @PathVariable String rule,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "0") long version) {
        HandedIn handed = found.at(desk, id);
        Rule about = known(rule);
        String typed = words.strip();
        if (typed.isEmpty() || typed.length() > Note.MOST) {
            Mistake mistake = new Mistake("words", "Enter what explains these queries, in at most 2,000 characters");
            return page(
                    new NoteView(handed, about, new NoteView.Form(words, version, List.of(mistake)), Optional.empty()),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (notes.keep(desk, handed.year(), rule, typed, version)) {
            return new ModelAndView("redirect:/return/%d/notes?done=kept".formatted(id));
        }
        Optional<Note> theirs = kept(desk, handed, rule);
        long seen = theirs.map(Note::version).orElse(0L);
        return page(
                new NoteView(handed, about, new NoteView.Form(words, seen, List.of()), theirs), HttpStatus.CONFLICT);
    }

    private Optional<Note> kept(Desk desk, HandedIn handed, String rule) {
        return Optional.ofNullable(notes.of(desk, handed.year()).get(rule));
    }

    private static Rule known(String rule) {
        return Rulebook.rule(rule).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView page(NoteView view, HttpStatus status) {
        ModelAndView page = new ModelAndView("casework/sen2/note", "view", view);
        page.setStatus(status);
        return page;
    }
}

package sightline.service.casework.letter;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.casework.gate.Desk;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;

/** What do our letters say about us and about those who help families? */
@Controller
@OpenTo(Role.SEND_MANAGER)
@RequestMapping("/caseload/letterhead")
final class LetterheadPage {

    private static final int MOST = 500;

    private final Letterheads letterheads;

    LetterheadPage(Letterheads letterheads) {
        this.letterheads = letterheads;
    }

    @GetMapping
    ModelAndView ask(Desk desk, @RequestParam(defaultValue = "") String done) {
        Optional<String> notice = done.equals("saved")
                ? Optional.of("The letterhead is saved. Every letter uses it from now on.")
                : Optional.empty();
        return page(new LetterheadView(letterheads.of(desk), List.of(), Optional.empty(), notice), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView save(
            Desk desk, @RequestParam(defaultValue = "0") long version, @RequestParam Map<String, String> fields) {
        Map<Letterhead.Entry, String> texts = new EnumMap<>(Letterhead.Entry.class);
        for (Letterhead.Entry entry : Letterhead.Entry.values()) {
            texts.put(entry, fields.getOrDefault(entry.field(), ""));
        }
        Letterhead typed = new Letterhead(texts, version);
        List<Mistake> mistakes = typed.texts().entrySet().stream()
                .filter(text -> text.getValue().length() > MOST)
                .map(text ->
                        new Mistake(text.getKey().field(), text.getKey().label() + " must have at most 500 characters"))
                .toList();
        if (!mistakes.isEmpty()) {
            return page(
                    new LetterheadView(typed, mistakes, Optional.empty(), Optional.empty()),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (letterheads.save(desk, typed)) {
            return new ModelAndView("redirect:/caseload/letterhead?done=saved");
        }
        Letterhead theirs = letterheads.of(desk);
        Letterhead next = new Letterhead(typed.texts(), theirs.version());
        return page(new LetterheadView(next, List.of(), Optional.of(theirs), Optional.empty()), HttpStatus.CONFLICT);
    }

    private static ModelAndView page(LetterheadView view, HttpStatus status) {
        ModelAndView page = new ModelAndView("casework/letter/letterhead", "view", view);
        page.setStatus(status);
        return page;
    }
}

package sightline.service.casework.letter;

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
import sightline.service.casework.gate.Desk;
import sightline.service.casework.journal.CaseFile;
import sightline.service.casework.journal.Cases;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;

/** Which letters does this case need, and what do they say? */
@Controller
@OpenTo({Role.CASE_OFFICER, Role.SEND_MANAGER})
@RequestMapping("/cases/{journey}/letters")
final class LettersPage {

    private static final int MOST = 8_000;

    private final Cases cases;
    private final Letters letters;

    LettersPage(Cases cases, Letters letters) {
        this.cases = cases;
        this.letters = letters;
    }

    @GetMapping
    ModelAndView list(Desk desk, @PathVariable String journey) {
        CaseFile file = found(desk, journey, "letters");
        return new ModelAndView(
                "casework/letter/list", "view", new LettersView(journey, file.name(), letters.of(file)));
    }

    @GetMapping("/{letter}/{key}")
    ModelAndView preview(
            Desk desk, @PathVariable String journey, @PathVariable String letter, @PathVariable String key) {
        CaseFile file = found(desk, journey, "letter");
        Occasion occasion = found(file, letter, key);
        OwnWords.Saved saved = letters.words(desk, occasion);
        return page(desk, file, occasion, new LetterView.Own(saved.text(), saved.version(), Optional.empty()), "");
    }

    @PostMapping("/{letter}/{key}")
    ModelAndView save(
            Desk desk,
            @PathVariable String journey,
            @PathVariable String letter,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "0") long version) {
        CaseFile file = found(desk, journey, "letter");
        Occasion occasion = found(file, letter, key);
        String text = words.replace("\r\n", "\n").replace("\u0000", "").strip();
        LetterView.Own typed = new LetterView.Own(text, version, Optional.empty());
        if (text.length() > MOST) {
            return page(desk, file, occasion, typed, "Your own words must have at most 8,000 characters");
        }
        if (!letters.save(desk, occasion, new OwnWords.Saved(text, version))) {
            OwnWords.Saved theirs = letters.words(desk, occasion);
            return page(
                    desk, file, occasion, new LetterView.Own(text, theirs.version(), Optional.of(theirs.text())), "");
        }
        return new ModelAndView("redirect:/cases/%s/letters/%s/%s".formatted(journey, letter, key));
    }

    private ModelAndView page(Desk desk, CaseFile file, Occasion occasion, LetterView.Own own, String mistake) {
        List<Mistake> mistakes = mistake.isEmpty() ? List.of() : List.of(new Mistake("words", mistake));
        ModelAndView page = new ModelAndView(
                "casework/letter/preview",
                "view",
                new LetterView(file.name(), occasion, letters.fill(desk, file, occasion), own, mistakes));
        if (own.theirs().isPresent()) {
            page.setStatus(HttpStatus.CONFLICT);
        } else if (!mistakes.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    private CaseFile found(Desk desk, String journey, String page) {
        return cases.show(desk, journey, page).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Occasion found(CaseFile file, String letter, String key) {
        return letters.find(file, letter, key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

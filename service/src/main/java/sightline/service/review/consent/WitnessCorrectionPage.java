package sightline.service.review.consent;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
import sightline.service.people.Mistake;
import sightline.service.people.OpenToAll;

/** What should it say instead? */
@Controller
@OpenToAll
@RequestMapping("/witness/{token}/correct/{evidence}")
final class WitnessCorrectionPage {

    private static final int LONGEST = 20_000;

    private final Doorway doorway;
    private final WitnessWords words;

    WitnessCorrectionPage(Doorway doorway, WitnessWords words) {
        this.doorway = doorway;
        this.words = words;
    }

    @GetMapping
    ModelAndView ask(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String token,
            @PathVariable long evidence) {
        Doorway.Visit visit = new Doorway.Visit(request, response, token);
        return doorway.enter(visit, (guest, told) -> {
            Told.Item item = found(told, evidence);
            return page(
                    new WitnessView(
                            visit.path(""),
                            guest,
                            told,
                            new WitnessView.Form(Optional.of(item), item.words(), List.of(), false)),
                    HttpStatus.OK);
        });
    }

    @PostMapping
    ModelAndView send(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String token,
            @PathVariable long evidence,
            @RequestParam(defaultValue = "-1") long seen,
            @RequestParam(name = "words", defaultValue = "") String typed) {
        Doorway.Visit visit = new Doorway.Visit(request, response, token);
        String text = typed.strip().replace("\r\n", "\n");
        return doorway.enter(visit, (guest, told) -> {
            Told.Item item = found(told, evidence);
            List<Mistake> mistakes = mistakes(item, text);
            if (mistakes.isEmpty() && words.correct(guest, item, seen, text)) {
                return new ModelAndView("redirect:" + visit.path("?done=corrected"));
            }
            boolean overtaken = mistakes.isEmpty();
            return page(
                    new WitnessView(
                            visit.path(""),
                            guest,
                            told,
                            new WitnessView.Form(Optional.of(item), text, mistakes, overtaken)),
                    overtaken ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
        });
    }

    private static List<Mistake> mistakes(Told.Item item, String text) {
        if (text.isEmpty()) {
            return List.of(new Mistake("words", "Write what it should say. If none of it is right, say that"));
        }
        if (text.equals(item.words().strip())) {
            return List.of(
                    new Mistake("words", "The text is still the same. Change it, or go back and say it is right"));
        }
        return text.length() > LONGEST
                ? List.of(new Mistake("words", "That is too long. Use at most 20,000 letters"))
                : List.of();
    }

    private static Told.Item found(Told told, long evidence) {
        return told.item(evidence).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView page(WitnessView view, HttpStatus status) {
        ModelAndView page = new ModelAndView("review/consent/correct", "view", view);
        page.setStatus(status);
        return page;
    }
}

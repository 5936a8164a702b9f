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
import org.springframework.web.servlet.ModelAndView;
import sightline.service.people.Mistake;
import sightline.service.people.OpenToAll;

/** What else do I want to say? */
@Controller
@OpenToAll
@RequestMapping("/witness/{token}/word")
final class WitnessWordPage {

    private static final int LONGEST = 4000;

    private final Doorway doorway;
    private final WitnessWords own;

    WitnessWordPage(Doorway doorway, WitnessWords own) {
        this.doorway = doorway;
        this.own = own;
    }

    @GetMapping
    ModelAndView ask(HttpServletRequest request, HttpServletResponse response, @PathVariable String token) {
        Doorway.Visit visit = new Doorway.Visit(request, response, token);
        return doorway.enter(
                visit,
                (guest, told) ->
                        page(new WitnessView(visit.path(""), guest, told, WitnessView.Form.NONE), HttpStatus.OK));
    }

    @PostMapping
    ModelAndView send(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String words) {
        Doorway.Visit visit = new Doorway.Visit(request, response, token);
        String text = words.strip().replace("\r\n", "\n");
        return doorway.enter(visit, (guest, told) -> {
            if (!text.isEmpty() && text.length() <= LONGEST) {
                own.say(guest, text);
                return new ModelAndView("redirect:" + visit.path("?done=said"));
            }
            Mistake mistake = new Mistake(
                    "words",
                    text.isEmpty() ? "Write what you want to say" : "That is too long. Use at most 4,000 letters");
            return page(
                    new WitnessView(
                            visit.path(""),
                            guest,
                            told,
                            new WitnessView.Form(Optional.empty(), text, List.of(mistake), false)),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        });
    }

    private static ModelAndView page(WitnessView view, HttpStatus status) {
        ModelAndView page = new ModelAndView("review/consent/word", "view", view);
        page.setStatus(status);
        return page;
    }
}

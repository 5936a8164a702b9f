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

/** How may the review use what I said? */
@Controller
@OpenToAll
@RequestMapping("/witness/{token}/consent")
final class WitnessConsentPage {

    private final Doorway doorway;
    private final WitnessWords words;

    WitnessConsentPage(Doorway doorway, WitnessWords words) {
        this.doorway = doorway;
        this.words = words;
    }

    @GetMapping
    ModelAndView ask(HttpServletRequest request, HttpServletResponse response, @PathVariable String token) {
        Doorway.Visit visit = new Doorway.Visit(request, response, token);
        return doorway.enter(visit, (guest, told) -> {
            String now = ConsentChoice.of(told.consent()).map(Enum::name).orElse("");
            return page(
                    new WitnessView(
                            visit.path(""), guest, told, new WitnessView.Form(Optional.empty(), now, List.of(), false)),
                    HttpStatus.OK);
        });
    }

    @PostMapping
    ModelAndView choose(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String token,
            @RequestParam(defaultValue = "-1") long seen,
            @RequestParam(defaultValue = "") String consent) {
        Doorway.Visit visit = new Doorway.Visit(request, response, token);
        return doorway.enter(visit, (guest, told) -> {
            Optional<ConsentChoice> choice = ConsentChoice.of(consent);
            if (choice.isEmpty()) {
                Mistake mistake = new Mistake("consent", "Choose how we may use what you said");
                return page(
                        new WitnessView(
                                visit.path(""),
                                guest,
                                told,
                                new WitnessView.Form(Optional.empty(), "", List.of(mistake), false)),
                        HttpStatus.UNPROCESSABLE_CONTENT);
            }
            if (words.agree(guest, seen, choice.get())) {
                return new ModelAndView("redirect:" + visit.path("?done=agreed"));
            }
            return page(
                    new WitnessView(
                            visit.path(""),
                            guest,
                            told,
                            new WitnessView.Form(Optional.empty(), consent, List.of(), true)),
                    HttpStatus.CONFLICT);
        });
    }

    private static ModelAndView page(WitnessView view, HttpStatus status) {
        ModelAndView page = new ModelAndView("review/consent/agree", "view", view);
        page.setStatus(status);
        return page;
    }
}

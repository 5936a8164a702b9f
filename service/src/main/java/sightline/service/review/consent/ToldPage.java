package sightline.service.review.consent;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.people.OpenToAll;

/** What was written down of what I told the review, and what came of it? */
@Controller
@OpenToAll
final class ToldPage {

    private final Doorway doorway;
    private final WitnessWords words;
    private final CameOfIt cameOfIt;

    ToldPage(Doorway doorway, WitnessWords words, CameOfIt cameOfIt) {
        this.doorway = doorway;
        this.words = words;
        this.cameOfIt = cameOfIt;
    }

    @GetMapping("/witness/{token}")
    ModelAndView show(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String done) {
        Doorway.Visit visit = new Doorway.Visit(request, response, token);
        return doorway.enter(visit, (guest, told) -> page(visit, guest, told, notice(done, guest)));
    }

    @PostMapping("/witness/{token}/right/{evidence}")
    ModelAndView right(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String token,
            @PathVariable long evidence,
            @RequestParam(defaultValue = "-1") long seen) {
        Doorway.Visit visit = new Doorway.Visit(request, response, token);
        return doorway.enter(visit, (guest, told) -> {
            Told.Item item = told.item(evidence).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
            if (words.isRight(guest, item, seen)) {
                return new ModelAndView("redirect:" + visit.path("?done=right"));
            }
            ModelAndView page = page(
                    visit,
                    guest,
                    told,
                    Optional.of("The text has changed since you saw it. Please read it once more."));
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        });
    }

    private ModelAndView page(Doorway.Visit visit, Guest guest, Told told, Optional<String> notice) {
        return new ModelAndView("review/consent/told")
                .addObject("view", new WitnessView(visit.path(""), guest, told, WitnessView.Form.NONE))
                .addObject("outcome", cameOfIt.of(guest))
                .addObject("notice", notice);
    }

    private static Optional<String> notice(String done, Guest guest) {
        return switch (done) {
            case "right" -> Optional.of("Thank you. We have kept that this is right.");
            case "corrected" ->
                Optional.of("Thank you. We have kept your text next to ours. We will read it and tell you here.");
            case "agreed" ->
                Optional.of(
                        guest.isPublished()
                                ? "We have kept your choice. The page on the internet will be changed. Printed copies can’t be called back."
                                : "We have kept your choice.");
            case "said" -> Optional.of("Thank you. We have kept your words.");
            default -> Optional.empty();
        };
    }
}

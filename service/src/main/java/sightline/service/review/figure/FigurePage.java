package sightline.service.review.figure;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.Inside;

/** Does this figure still stand? */
@Controller
final class FigurePage {

    private final Figures figures;
    private final Asking asking;

    FigurePage(Figures figures, Asking asking) {
        this.figures = figures;
        this.asking = asking;
    }

    @GetMapping("/reviews/{review}/evidence/{id}/figure")
    @OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
    ModelAndView show(Inside inside, @PathVariable long id, @RequestParam(defaultValue = "") String done) {
        FrozenFigure figure =
                figures.find(inside, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView(
                "review/figure/figure",
                Map.of(
                        "review", inside.review(),
                        "figure", figure,
                        "drift", figures.drift(inside, figure),
                        "today", asking.day(),
                        "notice",
                                done.equals("frozen")
                                        ? Optional.of("The figure is frozen and in the register.")
                                        : Optional.empty()));
    }
}

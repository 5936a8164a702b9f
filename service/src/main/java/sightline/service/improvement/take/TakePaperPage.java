package sightline.service.improvement.take;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.improvement.names.PublicNames;
import sightline.service.library.AcceptedPapers;
import sightline.service.library.AcceptedPapers.Accepted;
import sightline.service.page.form.Typed;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.ReviewDesk;

/** Which of this paper's recommendations are for our own council? */
@Controller
@OpenTo(Role.SCRUTINY_OFFICER)
@RequestMapping("/papers/{paper:\\d{1,15}}/take")
final class TakePaperPage {

    private final AcceptedPapers library;
    private final TakenPapers taken;
    private final Intake intake;
    private final PublicNames names;

    TakePaperPage(AcceptedPapers library, TakenPapers taken, Intake intake, PublicNames names) {
        this.names = names;
        this.library = library;
        this.taken = taken;
        this.intake = intake;
    }

    @GetMapping
    ModelAndView ask(ReviewDesk desk, @PathVariable long paper) {
        Accepted accepted = found(paper);
        return page(desk, accepted, TakePaperForm.begin(accepted), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView take(ReviewDesk desk, @PathVariable long paper, @RequestParam Map<String, String> fields) {
        Accepted accepted = found(paper);
        TakePaperForm form = TakePaperForm.of(new Typed(fields), accepted, names.veil(desk.authority()));
        return form.origin()
                .map(origin -> {
                    List<NewRecommendation> recommendations = form.chosen().stream()
                            .map(item -> AsPrinted.of(item, form.to()))
                            .toList();
                    intake.take(desk, origin, recommendations);
                    return new ModelAndView("redirect:/papers/%d/take".formatted(paper));
                })
                .orElseGet(() -> page(desk, accepted, form, HttpStatus.UNPROCESSABLE_CONTENT));
    }

    private Accepted found(long paper) {
        return library.find(paper).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(ReviewDesk desk, Accepted accepted, TakePaperForm form, HttpStatus status) {
        ModelAndView page = new ModelAndView(
                "improvement/take/take",
                "view",
                new TakePaperView(
                        accepted, form, taken.origin(desk, accepted.paper().id())));
        page.setStatus(status);
        return page;
    }
}

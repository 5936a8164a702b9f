package sightline.service.casework.sample;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.journal.Views;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;

/** Which plans does somebody want to look at, and which were drawn? */
@Controller
@OpenTo(Role.SEND_MANAGER)
@RequestMapping("/caseload/samples")
final class CaseSamplesPage {

    private final CaseSamples samples;
    private final Views views;

    CaseSamplesPage(CaseSamples samples, Views views) {
        this.samples = samples;
        this.views = views;
    }

    @GetMapping
    ModelAndView list(Desk desk) {
        return new ModelAndView("casework/sample/list", "samples", samples.all(desk));
    }

    @GetMapping("/{sample}")
    ModelAndView show(Desk desk, @PathVariable long sample, @RequestParam(defaultValue = "") String done) {
        AskedSample found =
                samples.find(desk, sample).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<DrawnCase> drawn = samples.drawn(desk, sample);
        views.listed(desk, "sample", drawn.size());
        return new ModelAndView("casework/sample/show")
                .addObject("sample", found)
                .addObject("drawn", drawn)
                .addObject("notice", notice(done));
    }

    private static Optional<String> notice(String done) {
        return switch (done) {
            case "kept" -> Optional.of("Your text is kept. Nobody outside can read it yet.");
            case "released" -> Optional.of("The plan is given out, without names.");
            case "left-out" -> Optional.of("The plan is left out. The next of the draw takes its place.");
            default -> Optional.empty();
        };
    }
}

package sightline.service.casework.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.journey.event.AdviceEvent;
import sightline.journey.event.EventName;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.journal.CaseFile;
import sightline.service.casework.journal.Cases;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;

/** Which texts has this plan had, and what changed between them? */
@Controller
@OpenTo({Role.CASE_OFFICER, Role.SEND_MANAGER})
@RequestMapping("/cases/{journey}/plan")
final class PlanPage {

    private final Cases cases;
    private final PlanVersions versions;

    PlanPage(Cases cases, PlanVersions versions) {
        this.cases = cases;
        this.versions = versions;
    }

    @GetMapping
    ModelAndView list(Desk desk, @PathVariable String journey, @RequestParam(defaultValue = "") String done) {
        CaseFile file = found(desk, journey, "plan");
        List<PlanVersion> all = versions.of(desk, journey);
        List<PlanHints.Hint> hints = all.stream()
                .limit(1)
                .flatMap(latest -> PlanHints.of(latest.text(), latest.kind(), received(file)).stream())
                .toList();
        Optional<String> notice = done.equals("kept")
                ? Optional.of("The new version is kept. Earlier versions stay as they were.")
                : Optional.empty();
        return new ModelAndView("casework/plan/list", "view", new PlanView(journey, file.name(), all, hints, notice));
    }

    private static Set<String> received(CaseFile file) {
        return file.written().stream()
                .filter(written -> written.event().name() == EventName.ADVICE_RECEIVED)
                .flatMap(written -> written.event() instanceof AdviceEvent advice
                        ? Optional.of(advice.adviser()).stream()
                        : Optional.<String>empty().stream())
                .collect(Collectors.toSet());
    }

    @GetMapping("/{number}")
    ModelAndView version(Desk desk, @PathVariable String journey, @PathVariable int number) {
        CaseFile file = found(desk, journey, "plan-version");
        return new ModelAndView(
                "casework/plan/version", "view", new VersionView(journey, file.name(), found(desk, journey, number)));
    }

    @GetMapping("/compare")
    ModelAndView compare(
            Desk desk,
            @PathVariable String journey,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "0") int to) {
        CaseFile file = found(desk, journey, "plan-compare");
        PlanVersion one = found(desk, journey, Math.min(from, to));
        PlanVersion other = found(desk, journey, Math.max(from, to));
        return new ModelAndView(
                "casework/plan/compare",
                "view",
                new CompareView(journey, file.name(), versions.of(desk, journey), one, other));
    }

    private CaseFile found(Desk desk, String journey, String page) {
        return cases.show(desk, journey, page).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private PlanVersion found(Desk desk, String journey, int number) {
        return versions.find(desk, journey, number)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

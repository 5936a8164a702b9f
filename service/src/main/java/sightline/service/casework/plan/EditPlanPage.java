package sightline.service.casework.plan;

import java.util.List;
import java.util.Map;
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

/** What should the plan say? */
@Controller
@OpenTo({Role.CASE_OFFICER, Role.SEND_MANAGER})
@RequestMapping("/cases/{journey}/plan/edit")
final class EditPlanPage {

    private static final int MOST = 50_000;

    private final Cases cases;
    private final PlanVersions versions;

    EditPlanPage(Cases cases, PlanVersions versions) {
        this.cases = cases;
        this.versions = versions;
    }

    @GetMapping
    ModelAndView ask(Desk desk, @PathVariable String journey) {
        CaseFile file = found(desk, journey);
        EditPlanView.Form form = versions.latest(desk, journey)
                .map(latest -> new EditPlanView.Form(latest.number(), PlanKind.WORKING, latest.text()))
                .orElseGet(() -> new EditPlanView.Form(0, PlanKind.WORKING, PlanText.EMPTY));
        return page(new EditPlanView(journey, file.name(), form, List.of(), Optional.empty()), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView save(
            Desk desk,
            @PathVariable String journey,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam Map<String, String> fields) {
        CaseFile file = found(desk, journey);
        PlanText text = PlanText.of(section -> fields.getOrDefault(section.field(), ""));
        EditPlanView.Form form = new EditPlanView.Form(seen, PlanKind.of(kind).orElse(PlanKind.WORKING), text);
        List<Mistake> mistakes = mistakes(form);
        if (!mistakes.isEmpty()) {
            return page(
                    new EditPlanView(journey, file.name(), form, mistakes, Optional.empty()),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return versions.keep(desk, journey, seen, form.kind(), text)
                .map(number -> new ModelAndView("redirect:/cases/%s/plan?done=kept".formatted(journey)))
                .orElseGet(() -> overtaken(desk, file, form));
    }

    private ModelAndView overtaken(Desk desk, CaseFile file, EditPlanView.Form typed) {
        String journey = file.id().journey();
        PlanVersion theirs =
                versions.latest(desk, journey).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        PlanText base = versions.find(desk, journey, typed.seen())
                .map(PlanVersion::text)
                .orElse(PlanText.EMPTY);
        Merge merge = new Merge(base, theirs.text(), typed.text());
        EditPlanView.Form form = new EditPlanView.Form(theirs.number(), typed.kind(), merge.together());
        return page(new EditPlanView(journey, file.name(), form, List.of(), Optional.of(merge)), HttpStatus.CONFLICT);
    }

    private static List<Mistake> mistakes(EditPlanView.Form form) {
        if (form.kind() == PlanKind.DRAFT && !form.text().at(Section.I).isEmpty()) {
            return List.of(new Mistake(
                    Section.I.field(),
                    "Leave Section I blank in a draft for the family, or keep this as a working draft"));
        }
        return java.util.Arrays.stream(Section.values())
                .filter(section -> form.text().at(section).length() > MOST)
                .map(section -> new Mistake(
                        section.field(), "Section %s must have at most 50,000 characters".formatted(section.letter())))
                .toList();
    }

    private CaseFile found(Desk desk, String journey) {
        return cases.show(desk, journey, "plan-edit")
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView page(EditPlanView view, HttpStatus status) {
        ModelAndView page = new ModelAndView("casework/plan/edit", "view", view);
        page.setStatus(status);
        return page;
    }
}

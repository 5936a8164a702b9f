package sightline.service.review.witness;

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
import sightline.service.page.form.Typed;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.Inside;

/** Who is to tell the review something, and what do they need? */
@Controller
@RequestMapping("/reviews/{review}/witnesses")
final class WitnessPage {

    private final Witnesses witnesses;

    WitnessPage(Witnesses witnesses) {
        this.witnesses = witnesses;
    }

    @GetMapping
    @OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
    ModelAndView list(Inside inside, @RequestParam(defaultValue = "") String done) {
        Optional<String> told = switch (done) {
            case "added" -> Optional.of("The witness is added.");
            case "saved" -> Optional.of("The changes are saved.");
            default -> Optional.empty();
        };
        return new ModelAndView("review/witness/list", "view", new WitnessesView(inside, witnesses.of(inside), told));
    }

    @GetMapping("/new")
    @OpenTo(Role.SCRUTINY_OFFICER)
    ModelAndView blank(Inside inside) {
        return page(new WitnessView(inside, Optional.empty(), 0, WitnessForm.empty(), Optional.empty()), HttpStatus.OK);
    }

    @PostMapping("/new")
    @OpenTo(Role.SCRUTINY_OFFICER)
    ModelAndView add(Inside inside, @RequestParam Map<String, String> typed) {
        WitnessForm form = WitnessForm.read(new Typed(typed));
        return form.known()
                .map(known -> {
                    witnesses.add(inside, known);
                    return listed(inside, "added");
                })
                .orElseGet(() -> page(
                        new WitnessView(inside, Optional.empty(), 0, form, Optional.empty()),
                        HttpStatus.UNPROCESSABLE_CONTENT));
    }

    @GetMapping("/{witness}")
    @OpenTo(Role.SCRUTINY_OFFICER)
    ModelAndView show(Inside inside, @PathVariable long witness) {
        WitnessFile file = witnesses.find(inside, witness).orElseThrow(WitnessPage::nowhere);
        return page(
                new WitnessView(
                        inside, Optional.of(witness), file.version(), WitnessForm.of(file.known()), Optional.empty()),
                HttpStatus.OK);
    }

    @PostMapping("/{witness}")
    @OpenTo(Role.SCRUTINY_OFFICER)
    ModelAndView change(
            Inside inside,
            @PathVariable long witness,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam Map<String, String> typed) {
        WitnessForm form = WitnessForm.read(new Typed(typed));
        if (form.known().isEmpty()) {
            return page(
                    new WitnessView(inside, Optional.of(witness), version, form, Optional.empty()),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (witnesses.change(inside, witness, version, form.known().get())) {
            case Saved.Kept<WitnessFile> _ -> listed(inside, "saved");
            case Saved.Overtaken<WitnessFile>(WitnessFile now) ->
                page(
                        new WitnessView(inside, Optional.of(witness), now.version(), form, Optional.of(now)),
                        HttpStatus.CONFLICT);
            case Saved.Nowhere<WitnessFile> _ -> throw nowhere();
        };
    }

    private static ModelAndView listed(Inside inside, String done) {
        return new ModelAndView(
                "redirect:%s/witnesses?done=%s".formatted(inside.review().path(), done));
    }

    private static ResponseStatusException nowhere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static ModelAndView page(WitnessView view, HttpStatus status) {
        ModelAndView page = new ModelAndView("review/witness/form", "view", view);
        page.setStatus(status);
        return page;
    }
}

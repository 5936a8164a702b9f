package sightline.service.casework.sample;

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
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.sample.Ground;

/** May this plan be read without names, and does it hold none? */
@Controller
@OpenTo(Role.SEND_MANAGER)
@RequestMapping("/caseload/samples/{sample}/{place}")
final class DrawnPlanPage {

    private static final int MOST_WORDS = 1000;

    private final CaseSamples samples;
    private final DrawnPlans plans;
    private final GivingOut givingOut;

    DrawnPlanPage(CaseSamples samples, DrawnPlans plans, GivingOut givingOut) {
        this.samples = samples;
        this.plans = plans;
        this.givingOut = givingOut;
    }

    /** A drawn plan with all that is known of it on this side. */
    private record Found(AskedSample sample, DrawnCase drawn, DrawnPlans.Read read) {

        DrawnPlanForm stored() {
            return new DrawnPlanForm(drawn.sections().orElseGet(read::veiled), "", drawn.version());
        }

        ModelAndView page(DrawnPlanForm form, DrawnPlanView.Trouble trouble, HttpStatus status) {
            DrawnPlanView view = new DrawnPlanView(
                    sample,
                    drawn,
                    read.original(),
                    new DrawnPlanView.Form(
                            form.sections(),
                            Veil.doubts(form.sections().stream()),
                            trouble.mistakes().isEmpty() ? "" : form.named(read.veil()),
                            drawn.version()),
                    trouble);
            ModelAndView page = new ModelAndView("casework/sample/plan", "view", view);
            page.setStatus(status);
            return page;
        }

        ModelAndView mend(DrawnPlanForm form, List<Mistake> mistakes) {
            return page(
                    form,
                    new DrawnPlanView.Trouble(mistakes, "", "", Optional.empty()),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }

        ModelAndView overtaken(DrawnPlanForm form) {
            return page(form, new DrawnPlanView.Trouble(List.of(), "", "", Optional.of(drawn)), HttpStatus.CONFLICT);
        }
    }

    @GetMapping
    ModelAndView ask(Desk desk, @PathVariable long sample, @PathVariable int place) {
        Found found = found(desk, sample, place);
        return found.page(found.stored(), DrawnPlanView.Trouble.NONE, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView save(
            Desk desk,
            @PathVariable long sample,
            @PathVariable int place,
            @RequestParam(defaultValue = "keep") String action,
            @RequestParam Map<String, String> typed) {
        Found found = found(desk, sample, place);
        DrawnPlanForm form = DrawnPlanForm.of(new Typed(typed));
        GivingOut.Seen seen = new GivingOut.Seen(sample, place, form.version());
        if (!action.equals("release")) {
            return givingOut.keep(desk, seen, form.sections())
                    ? done(sample, "kept")
                    : found(desk, sample, place).overtaken(form);
        }
        List<Mistake> mistakes = form.mistakes(found.read().veil());
        if (!mistakes.isEmpty()) {
            return found.mend(form, mistakes);
        }
        return givingOut.release(desk, seen, form.sections())
                ? done(sample, "released")
                : found(desk, sample, place).overtaken(form);
    }

    @PostMapping("/leave-out")
    ModelAndView leaveOut(
            Desk desk,
            @PathVariable long sample,
            @PathVariable int place,
            @RequestParam(defaultValue = "") String ground,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "0") long version) {
        Found found = found(desk, sample, place);
        Optional<Ground> why = Ground.of(ground);
        String about = found.read().veil().over(words.strip());
        List<Mistake> mistakes = mistakes(why, about);
        if (!mistakes.isEmpty()) {
            return found.page(
                    found.stored(),
                    new DrawnPlanView.Trouble(mistakes, ground, words, Optional.empty()),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return givingOut.leaveOut(desk, new GivingOut.Seen(sample, place, version), why.get(), about)
                ? done(sample, "left-out")
                : found(desk, sample, place).overtaken(found.stored());
    }

    private static List<Mistake> mistakes(Optional<Ground> ground, String words) {
        if (ground.isEmpty()) {
            return List.of(new Mistake("ground", "Choose why the plan is left out"));
        }
        if (ground.get() == Ground.OTHER && words.isEmpty()) {
            return List.of(new Mistake("words", "Say in a sentence why the plan is left out, without names"));
        }
        return words.length() > MOST_WORDS
                ? List.of(new Mistake("words", "Say it in at most 1,000 characters"))
                : List.of();
    }

    private Found found(Desk desk, long sample, int place) {
        return samples.find(desk, sample)
                .flatMap(asked -> samples.find(desk, sample, place)
                        .flatMap(drawn -> plans.show(desk, drawn.journey()).map(read -> new Found(asked, drawn, read))))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView done(long sample, String what) {
        return new ModelAndView("redirect:/caseload/samples/%d?done=%s".formatted(sample, what));
    }
}

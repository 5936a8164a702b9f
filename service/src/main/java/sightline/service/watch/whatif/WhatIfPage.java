package sightline.service.watch.whatif;

import jakarta.servlet.http.HttpServletResponse;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.people.SignedIn;
import sightline.service.watch.live.Readers;
import sightline.service.watch.live.Situations;

/** What would happen if? */
@Controller
@OpenTo({
    Role.SCRUTINY_OFFICER,
    Role.COMMITTEE_MEMBER,
    Role.CABINET_MEMBER,
    Role.DIRECTOR,
    Role.SEND_MANAGER,
    Role.CASE_OFFICER,
    Role.ANALYST
})
final class WhatIfPage {

    private static final String SECONDS_BETWEEN_LOOKS = "2";

    private final Readers readers;
    private final Situations situations;
    private final Trials trials;
    private final TrialRunner runner;

    WhatIfPage(Readers readers, Situations situations, Trials trials, TrialRunner runner) {
        this.readers = readers;
        this.situations = situations;
        this.trials = trials;
        this.runner = runner;
    }

    @GetMapping("/watch/what-if")
    ModelAndView ask(@AuthenticationPrincipal SignedIn reader) {
        return readers.authority(reader)
                .flatMap(authority -> situations
                        .latest(authority)
                        .map(known -> form(
                                authority,
                                known,
                                Typed.NOTHING
                                        .with("from", known.plusMonths(2).toString())
                                        .with("panel", "2"),
                                List.of(Named.PSYCHOLOGISTS.name()),
                                List.of())))
                .orElseGet(() -> new ModelAndView("watch/nothing", Map.of("title", "What would happen if?")));
    }

    @PostMapping("/watch/what-if")
    ModelAndView tryOut(
            @AuthenticationPrincipal SignedIn reader,
            @RequestParam Map<String, String> fields,
            @RequestParam(defaultValue = "") List<String> named) {
        String authority = authority(reader);
        YearMonth known =
                situations.latest(authority).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Typed typed = new Typed(fields);
        WhatIfForm form = new WhatIfForm(typed, named, known);
        Question question = form.question();
        if (!form.mistakes().isEmpty()) {
            ModelAndView again = form(authority, known, typed, named, form.mistakes());
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        long id = trials.ask(authority, reader.id(), title(question), question);
        runner.wake();
        return new ModelAndView("redirect:/watch/what-if/" + id);
    }

    @GetMapping("/watch/what-if/{id}")
    ModelAndView show(
            @AuthenticationPrincipal SignedIn reader,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String show,
            HttpServletResponse response) {
        Trial trial =
                trials.find(authority(reader), id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Optional<WhatIfView> view = WhatIfView.of(
                trial,
                show,
                trial.answer().flatMap(answer -> situations.at(trial.authority(), YearMonth.parse(answer.known()))),
                reader.roles().contains(Role.SCRUTINY_OFFICER) || reader.roles().contains(Role.COMMITTEE_MEMBER));
        if (view.isEmpty() && trial.progress().state() != Trial.State.FAILED) {
            runner.wake();
            response.setHeader("Refresh", SECONDS_BETWEEN_LOOKS);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        return view.map(shown -> new ModelAndView("watch/answered", Map.of("view", shown)))
                .orElseGet(() -> new ModelAndView("watch/trying", Map.of("trial", trial)));
    }

    private ModelAndView form(
            String authority, YearMonth known, Typed typed, List<String> named, List<Mistake> mistakes) {
        return new ModelAndView(
                "watch/what-if",
                Map.of("view", new AskWhatIf(known, trials.latest(authority), typed, named, mistakes)));
    }

    private String authority(SignedIn reader) {
        return readers.authority(reader).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String title(Question question) {
        List<String> names = new ArrayList<>();
        question.named().forEach(name -> names.add(Named.valueOf(name).title()));
        if (question.hasOwn()) {
            names.add(ScenarioList.OWN);
        }
        return String.join("; ", names);
    }
}

package sightline.service.casework.entry;

import java.time.Clock;
import java.time.LocalDate;
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
import sightline.journey.event.Happened;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.journal.CaseFile;
import sightline.service.casework.journal.Cases;
import sightline.service.casework.journal.Journal;
import sightline.service.casework.journal.Note;
import sightline.service.casework.journal.Recorded;
import sightline.service.page.form.Typed;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;

/** What was written down wrongly, what is right, and what follows from it? */
@Controller
@OpenTo({Role.CASE_OFFICER, Role.SEND_MANAGER})
@RequestMapping("/cases/{journey}/events/{number}/correct")
final class CorrectionPage {

    private final Cases cases;
    private final Journal journal;
    private final CorrectionForms forms;
    private final Clock clock;

    CorrectionPage(Cases cases, Journal journal, CorrectionForms forms, Clock clock) {
        this.cases = cases;
        this.journal = journal;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(Desk desk, @PathVariable String journey, @PathVariable int number) {
        CaseFile file = file(desk, journey);
        Wrong wrong = wrong(file, number);
        return forms.ask(desk, file, wrong, CorrectionForm.prefilled(wrong.now(), file.seen()));
    }

    /** First shows what follows, then, once that was seen, writes it. */
    @PostMapping
    ModelAndView put(
            Desk desk, @PathVariable String journey, @PathVariable int number, @RequestParam Map<String, String> sent) {
        CaseFile file = file(desk, journey);
        Wrong wrong = wrong(file, number);
        Typed typed = new Typed(sent);
        CorrectionForm form = CorrectionForm.of(wrong.now(), typed, today());
        if (!form.mistakes().isEmpty()) {
            return forms.ask(desk, file, wrong, form);
        }
        Happened correction = wrong.correction(form, forms.author(desk), today());
        Optional<String> against = forms.against(file, form, correction, today());
        if (against.isPresent()) {
            return forms.ask(desk, file, wrong, form.with(EntryPage.refusal(against.get())));
        }
        return switch (typed.text("step")) {
            case "edit" -> forms.ask(desk, file, wrong, form);
            case "save" -> keep(desk, file, wrong, new CorrectionForms.Ready(form, correction));
            default -> forms.preview(desk, file, wrong, new CorrectionForms.Ready(form, correction), today());
        };
    }

    private ModelAndView keep(Desk desk, CaseFile file, Wrong wrong, CorrectionForms.Ready ready) {
        Happened correction = ready.correction();
        String journey = file.id().journey();
        Note note = new Note(
                journey,
                EntryPage.seen(ready.form().typed()),
                correction.what(),
                correction.day(),
                correction.detail());
        return switch (journal.write(desk, note)) {
            case Recorded.Saved _ ->
                new ModelAndView("redirect:/cases/%s?done=%d#events".formatted(journey, file.seen() + 1));
            case Recorded.Refused(String why) ->
                forms.ask(desk, file, wrong, ready.form().with(EntryPage.refusal(why)));
            case Recorded.Overtaken(var since) -> forms.overtaken(desk, file, wrong, ready.form(), since);
            case Recorded.Nowhere _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private CaseFile file(Desk desk, String journey) {
        return cases.show(desk, journey, "correct")
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Wrong wrong(CaseFile file, int number) {
        return Wrong.of(file, number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}

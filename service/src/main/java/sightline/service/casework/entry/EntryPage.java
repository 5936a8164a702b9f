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
import sightline.journey.event.EventName;
import sightline.service.casework.field.Filled;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.journal.CaseFile;
import sightline.service.casework.journal.Cases;
import sightline.service.casework.journal.Journal;
import sightline.service.casework.journal.Note;
import sightline.service.casework.journal.Recorded;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;

/** What happened on this case? */
@Controller
@OpenTo({Role.CASE_OFFICER, Role.SEND_MANAGER})
@RequestMapping("/cases/{journey}/record")
final class EntryPage {

    private final Cases cases;
    private final Journal journal;
    private final EntryLaw law;
    private final EntryForms forms;
    private final Clock clock;

    EntryPage(Cases cases, Journal journal, EntryLaw law, EntryForms forms, Clock clock) {
        this.cases = cases;
        this.journal = journal;
        this.law = law;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(Desk desk, @PathVariable String journey, @RequestParam(defaultValue = "") String event) {
        CaseFile file = file(desk, journey);
        return offered(event)
                .map(name -> forms.empty(desk, file, name, today()))
                .orElseGet(() -> forms.choose(file, today()));
    }

    @PostMapping
    ModelAndView write(Desk desk, @PathVariable String journey, @RequestParam Map<String, String> sent) {
        Typed typed = new Typed(sent);
        CaseFile file = file(desk, journey);
        EventName event =
                offered(typed.text("event")).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        Filled filled = Filled.of(event, typed);
        EntryForms.Sent form = new EntryForms.Sent(event, typed, filled);
        if (!filled.mistakes().isEmpty()) {
            return forms.mend(desk, file, form, filled.mistakes());
        }
        Note note = new Note(journey, seen(typed), event, filled.day().orElseThrow(), filled.detail());
        Optional<String> against = file.seen() == note.seen() ? law.against(file, note, today()) : Optional.empty();
        return against.map(why -> forms.refused(desk, file, form, why)).orElseGet(() -> keep(desk, file, form, note));
    }

    private ModelAndView keep(Desk desk, CaseFile file, EntryForms.Sent form, Note note) {
        return switch (journal.write(desk, note)) {
            case Recorded.Saved(int number) ->
                new ModelAndView("redirect:/cases/" + note.journey() + "?done=" + number);
            case Recorded.Refused(String why) -> forms.refused(desk, file, form, why);
            case Recorded.Overtaken(var since) -> forms.overtaken(desk, file, form, since);
            case Recorded.Nowhere _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private static Optional<EventName> offered(String event) {
        return EventName.named(event).filter(Groups::offers);
    }

    static int seen(Typed typed) {
        String seen = typed.text("seen");
        return seen.matches("\\d{1,8}") ? Integer.parseInt(seen) : 0;
    }

    /** Where a refusal about the whole note is shown. */
    static Mistake refusal(String why) {
        return new Mistake(Filled.HAPPENED + "-day", why);
    }

    private CaseFile file(Desk desk, String journey) {
        return cases.show(desk, journey, "record").orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}

package sightline.service.casework.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import sightline.journey.event.Event;
import sightline.journey.event.Events;
import sightline.journey.event.ExceptionRecorded;
import sightline.journey.event.Happened;
import sightline.journey.event.Journey;
import sightline.journey.event.Reading;
import sightline.service.casework.file.ExceptionLine;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.journal.AccountNames;
import sightline.service.casework.journal.CaseFile;
import sightline.service.casework.journal.CaseLaw;
import sightline.service.casework.journal.Standing;
import sightline.service.casework.journal.Written;
import sightline.service.page.form.Typed;

/** The pages on which an event is put right, in each state that they can be in. */
@Component
final class CorrectionForms {

    private final CaseLaw law;
    private final EntryForms forms;
    private final AccountNames accounts;

    CorrectionForms(CaseLaw law, EntryForms forms, AccountNames accounts) {
        this.law = law;
        this.forms = forms;
        this.accounts = accounts;
    }

    /**
     * A correction without mistakes.
     *
     * @param form as typed
     * @param correction what is written then
     */
    record Ready(CorrectionForm form, Happened correction) {}

    /** Whose name stands under a correction. */
    String author(Desk desk) {
        return desk.account()
                .map(id -> accounts.of(List.of(id)).getOrDefault(id, "somebody who has left"))
                .orElse("Sightline");
    }

    /** An exception must lift some limit after it was put right, too. */
    Optional<String> against(CaseFile file, CorrectionForm form, Happened correction, LocalDate today) {
        if (form.right().filter(ExceptionRecorded.class::isInstance).isEmpty()) {
            return Optional.empty();
        }
        Journey after = after(file, correction);
        return after.knownOn(today).events().stream()
                .filter(event -> event instanceof ExceptionRecorded exception
                        && exception
                                .at()
                                .detail()
                                .equals(form.right().get().at().detail()))
                .map(ExceptionRecorded.class::cast)
                .findFirst()
                .map(exception -> ExceptionLine.of(exception, law.clocks(after, today)))
                .filter(line -> line.lifts().isEmpty())
                .map(line -> "Put right so, it would lift no limit of this case. " + String.join(" ", line.leaves()));
    }

    ModelAndView ask(Desk desk, CaseFile file, Wrong wrong, CorrectionForm form) {
        HttpStatus status = form.mistakes().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return page(view(desk, file, wrong, form, Optional.empty(), Optional.empty()), status);
    }

    ModelAndView preview(Desk desk, CaseFile file, Wrong wrong, Ready ready, LocalDate today) {
        Journey before = file.journey();
        Journey after = after(file, ready.correction());
        CorrectionView.Preview preview = new CorrectionView.Preview(
                ready.form().right(),
                Shift.between(law.clocks(before, today), law.clocks(after, today)),
                state(before, today),
                state(after, today));
        return page(view(desk, file, wrong, ready.form(), Optional.empty(), Optional.of(preview)), HttpStatus.OK);
    }

    ModelAndView overtaken(Desk desk, CaseFile file, Wrong wrong, CorrectionForm form, List<Written> since) {
        int seen = since.stream().mapToInt(Written::number).max().orElse(file.seen());
        Typed again = form.typed().with("seen", String.valueOf(seen));
        EntryView.Others others = new EntryView.Others(
                since,
                accounts.of(since.stream().flatMap(one -> one.author().stream()).toList()),
                form.right()
                        .map(right -> right.at().detail())
                        .orElse(wrong.now().at().detail()));
        return page(
                view(
                        desk,
                        file,
                        wrong,
                        new CorrectionForm(again, form.right(), List.of()),
                        Optional.of(others),
                        Optional.empty()),
                HttpStatus.CONFLICT);
    }

    private CorrectionView view(
            Desk desk,
            CaseFile file,
            Wrong wrong,
            CorrectionForm form,
            Optional<EntryView.Others> others,
            Optional<CorrectionView.Preview> preview) {
        return new CorrectionView(
                file,
                wrong.written().number(),
                wrong.now(),
                form.typed(),
                form.mistakes(),
                forms.lists(desk, wrong.now().name(), Optional.empty()),
                others,
                preview);
    }

    private static Journey after(CaseFile file, Happened correction) {
        return switch (Events.read(correction)) {
            case Reading.Understood(Event event) -> file.journeyWith(event);
            case Reading.Refused(String why) -> throw new IllegalStateException("a correction can't be read: " + why);
        };
    }

    private static String state(Journey journey, LocalDate today) {
        return journey.knownOn(today).events().stream().allMatch(sightline.journey.event.Correction.class::isInstance)
                ? "Nothing is left of it"
                : Standing.of(journey, today).state().words();
    }

    private static ModelAndView page(CorrectionView view, HttpStatus status) {
        ModelAndView page = new ModelAndView("casework/correct", "view", view);
        page.setStatus(status);
        return page;
    }
}

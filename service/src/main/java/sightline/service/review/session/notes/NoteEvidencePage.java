package sightline.service.review.session.notes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.book.Line;
import sightline.service.review.book.ReviewBooks;
import sightline.service.review.desk.Inside;
import sightline.service.review.session.Hearings;
import sightline.service.review.session.Sitting;
import sightline.service.review.session.SittingOpener;

/** What are these notes to become in the evidence register? */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
@RequestMapping("/reviews/{review}/sessions/{session}/notes/{witness}/evidence")
final class NoteEvidencePage {

    private final SittingOpener opener;
    private final SessionNotes notes;
    private final Hearings hearings;
    private final ReviewBooks books;
    private final NoteEvidence evidence;

    NoteEvidencePage(
            SittingOpener opener, SessionNotes notes, Hearings hearings, ReviewBooks books, NoteEvidence evidence) {
        this.opener = opener;
        this.notes = notes;
        this.hearings = hearings;
        this.books = books;
        this.evidence = evidence;
    }

    @GetMapping
    ModelAndView ask(Inside inside, @PathVariable long session, @PathVariable long witness) {
        NotesView view = view(inside, session, witness);
        return page(view, witness, EvidenceForm.propose(view, witness), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView turn(
            Inside inside,
            @PathVariable long session,
            @PathVariable long witness,
            @RequestParam Map<String, String> typed) {
        NotesView view = view(inside, session, witness);
        EvidenceForm form = EvidenceForm.read(
                new Typed(typed), view.lines().stream().map(Line::number).collect(Collectors.toSet()));
        if (form.evidence().isEmpty()) {
            return page(view, witness, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Optional<Long> whose = view.hearing(witness).map(hearing -> hearing.witness());
        return evidence.turn(
                        view.sitting(), whose, form.notes(), form.evidence().get())
                .map(id -> new ModelAndView("redirect:%s/notes/%d?done=evidence"
                        .formatted(view.sitting().path(), witness)))
                .orElseGet(() -> page(view, witness, turnedBefore(form), HttpStatus.CONFLICT));
    }

    private static EvidenceForm turnedBefore(EvidenceForm form) {
        return new EvidenceForm(
                form.typed(),
                Optional.empty(),
                form.notes(),
                List.of(
                        new Mistake(
                                "notes",
                                "Somebody else has made evidence of one of these notes. Look at the list below and choose again")));
    }

    private NotesView view(Inside inside, long session, long witness) {
        Sitting sitting = opener.open(inside, session);
        NotesView view = new NotesView(sitting, hearings.of(sitting), notes.of(sitting), books.lines(inside));
        if (witness != 0 && view.hearing(witness).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return view;
    }

    private static ModelAndView page(NotesView view, long witness, EvidenceForm form, HttpStatus status) {
        ModelAndView page = new ModelAndView(
                "review/session/notes/evidence", Map.of("view", view, "witness", witness, "form", form));
        page.setStatus(status);
        return page;
    }
}

package sightline.service.review.evidence;

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
import sightline.service.page.form.Typed;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.book.EvidenceKind;
import sightline.service.review.book.ReviewBook;
import sightline.service.review.book.ReviewBooks;
import sightline.service.review.desk.Inside;
import sightline.service.review.search.Readings;

/** What should the register say about this item? */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
@RequestMapping("/reviews/{review}/evidence/{id}/edit")
final class EditEvidencePage {

    private final ReviewBooks books;
    private final Register register;
    private final WitnessNames names;
    private final Readings readings;

    EditEvidencePage(ReviewBooks books, Register register, WitnessNames names, Readings readings) {
        this.books = books;
        this.register = register;
        this.names = names;
        this.readings = readings;
    }

    @GetMapping
    ModelAndView ask(Inside inside, @PathVariable long id) {
        Registered kept = found(inside, id);
        EvidenceForm form = new EvidenceForm(EvidenceForm.fields(kept), Optional.empty(), List.of());
        return page(books.withoutEvidence(inside), form, kept, List.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView save(Inside inside, @PathVariable long id, @RequestParam Map<String, String> fields) {
        Registered kept = found(inside, id);
        ReviewBook book = books.withoutEvidence(inside);
        Typed typed = kept.hasOwnWords()
                ? new Typed(fields)
                : new Typed(fields).with("words", kept.item().words());
        Optional<EvidenceKind> kind = Optional.of(kept.item().kind()).filter(is -> !EvidenceForm.KINDS.contains(is));
        EvidenceForm read = EvidenceForm.of(typed, book, kind);
        EvidenceForm form =
                names.in(inside, "origin", typed.text("origin")).map(read::with).orElse(read);
        return form.item()
                .map(item -> save(inside, kept, book, form, item))
                .orElseGet(() -> page(book, form, kept, List.of(), HttpStatus.UNPROCESSABLE_CONTENT));
    }

    private ModelAndView save(Inside inside, Registered kept, ReviewBook book, EvidenceForm form, NewEvidence mine) {
        String seen = form.typed().text("version");
        long version = seen.matches("\\d{1,18}") ? Long.parseLong(seen) : -1;
        if (register.change(inside, kept.id(), version, mine)) {
            readings.later(inside);
            return new ModelAndView("redirect:/reviews/%d/evidence/%d?done=changed".formatted(inside.id(), kept.id()));
        }
        Registered theirs = found(inside, kept.id());
        EvidenceForm again = new EvidenceForm(
                form.typed().with("version", String.valueOf(theirs.version())), Optional.empty(), List.of());
        return page(book, again, theirs, Difference.between(book, theirs.item(), mine), HttpStatus.CONFLICT);
    }

    /** What is withdrawn stays as it was. */
    private Registered found(Inside inside, long id) {
        return register.find(inside, id)
                .filter(kept -> !kept.item().standing().withdrawn())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView page(
            ReviewBook book, EvidenceForm form, Registered kept, List<Difference> differences, HttpStatus status) {
        ModelAndView page = new ModelAndView(
                "review/evidence/edit", "view", new FormView(book, form, Optional.of(kept), differences));
        page.setStatus(status);
        return page;
    }
}

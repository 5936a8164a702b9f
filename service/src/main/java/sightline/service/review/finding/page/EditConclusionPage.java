package sightline.service.review.finding.page;

import java.util.Collection;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.book.Conclusion;
import sightline.service.review.book.ReviewBook;
import sightline.service.review.book.ReviewBooks;
import sightline.service.review.desk.Inside;
import sightline.service.review.finding.Conclusions;
import sightline.service.review.finding.Kept;
import sightline.service.review.finding.Step;

/** What do we conclude? */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
@RequestMapping("/reviews/{review}/conclusions")
final class EditConclusionPage {

    private final ReviewBooks books;
    private final Conclusions conclusions;

    EditConclusionPage(ReviewBooks books, Conclusions conclusions) {
        this.books = books;
        this.conclusions = conclusions;
    }

    @GetMapping("/new")
    ModelAndView begin(Inside inside, @RequestParam MultiValueMap<String, String> asked) {
        return fresh(books.read(inside), ConclusionForm.empty(Sent.of(asked)));
    }

    @PostMapping("/new")
    ModelAndView add(Inside inside, @RequestParam MultiValueMap<String, String> fields) {
        ReviewBook book = books.read(inside);
        Sent sent = Sent.of(fields);
        ConclusionForm form = ConclusionForm.of(sent).with(Statement.theme(sent, book));
        return form.mistakes().isEmpty()
                ? conclusions
                        .add(inside, sent.number(FindingForm.THEME), form.text())
                        .map(id -> done(inside, "added", id))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                : fresh(book, form);
    }

    @GetMapping("/{conclusion}")
    ModelAndView ask(Inside inside, @PathVariable long conclusion) {
        long version = version(inside, conclusion);
        ReviewBook book = books.read(inside);
        ConclusionForm form = ConclusionForm.of(found(book, conclusion));
        return page(
                new ConclusionEditor(book, Optional.of(conclusion), version, form, Optional.empty()), HttpStatus.OK);
    }

    @PostMapping("/{conclusion}")
    ModelAndView save(
            Inside inside,
            @PathVariable long conclusion,
            @RequestParam long version,
            @RequestParam MultiValueMap<String, String> fields) {
        ConclusionForm form = ConclusionForm.of(Sent.of(fields));
        if (!form.mistakes().isEmpty()) {
            ReviewBook book = books.read(inside);
            return page(
                    new ConclusionEditor(book, Optional.of(conclusion), version, form, Optional.empty()),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (conclusions.change(inside, conclusion, version, form.text())) {
            case Kept.Saved _ -> done(inside, "saved", conclusion);
            case Kept.Overtaken _ -> overtaken(inside, conclusion, form);
            case Kept.Gone _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private ModelAndView overtaken(Inside inside, long id, ConclusionForm mine) {
        long version = version(inside, id);
        ReviewBook book = books.read(inside);
        Conclusion theirs = found(book, id);
        Overtaken overtaken = Overtaken.NOTHING
                .and("Words", theirs.words(), mine.typed().text(FindingForm.WORDS))
                .and("Rests on", labels(book, theirs.findings()), labels(book, mine.findings()));
        return page(
                new ConclusionEditor(book, Optional.of(id), version, mine, Optional.of(overtaken)),
                HttpStatus.CONFLICT);
    }

    static String labels(ReviewBook book, Collection<Long> findings) {
        return String.join(
                ", ",
                book.argument().findings().stream()
                        .filter(finding -> findings.contains(finding.id()))
                        .map(finding -> Labels.of(finding).text())
                        .toList());
    }

    private static ModelAndView fresh(ReviewBook book, ConclusionForm form) {
        return page(
                new ConclusionEditor(book, Optional.empty(), 0, form, Optional.empty()),
                form.mistakes().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView done(Inside inside, String what, long id) {
        return new ModelAndView(
                "redirect:%s/findings?done=%s#%s".formatted(inside.review().path(), what, Step.CONCLUSION.anchor(id)));
    }

    private long version(Inside inside, long id) {
        return conclusions.version(inside, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Conclusion found(ReviewBook book, long id) {
        return book.argument().conclusions().stream()
                .filter(conclusion -> conclusion.id() == id)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView page(ConclusionEditor editor, HttpStatus status) {
        ModelAndView page = new ModelAndView("review/finding/conclude", "view", editor);
        page.setStatus(status);
        return page;
    }
}

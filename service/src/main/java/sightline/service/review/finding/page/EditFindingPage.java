package sightline.service.review.finding.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import sightline.service.review.book.Evidence;
import sightline.service.review.book.Finding;
import sightline.service.review.book.ReviewBook;
import sightline.service.review.book.ReviewBooks;
import sightline.service.review.desk.Inside;
import sightline.service.review.finding.Findings;
import sightline.service.review.finding.Kept;
import sightline.service.review.finding.Step;

/** What did we find? */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
@RequestMapping("/reviews/{review}/findings")
final class EditFindingPage {

    static final String EVIDENCE = "evidence";

    private final ReviewBooks books;
    private final Findings findings;

    EditFindingPage(ReviewBooks books, Findings findings) {
        this.books = books;
        this.findings = findings;
    }

    /** A new finding; an item of evidence that leads here is cited by it at once. */
    @GetMapping("/new")
    ModelAndView begin(Inside inside, @RequestParam MultiValueMap<String, String> asked) {
        return fresh(books.read(inside), Sent.of(asked), FindingForm.empty(Sent.of(asked)));
    }

    @PostMapping("/new")
    ModelAndView add(Inside inside, @RequestParam MultiValueMap<String, String> fields) {
        ReviewBook book = books.read(inside);
        Sent sent = Sent.of(fields);
        FindingForm form = FindingForm.of(sent, book).with(Statement.theme(sent, book));
        if (!form.mistakes().isEmpty()) {
            return fresh(book, sent, form);
        }
        Set<Long> cited = sent.numbers(EVIDENCE);
        long id = findings.add(inside, sent.number(FindingForm.THEME), form.text(List.copyOf(cited)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String here = inside.review().path() + "/findings";
        return cited.isEmpty()
                ? new ModelAndView("redirect:%s/%d/evidence".formatted(here, id))
                : new ModelAndView("redirect:%s?done=added#%s".formatted(here, Step.FINDING.anchor(id)));
    }

    @GetMapping("/{finding}")
    ModelAndView ask(Inside inside, @PathVariable long finding) {
        long version = version(inside, finding);
        ReviewBook book = books.read(inside);
        Finding now = found(book, finding);
        return page(editor(book, now, version, FindingForm.of(now)), HttpStatus.OK);
    }

    @PostMapping("/{finding}")
    ModelAndView save(
            Inside inside,
            @PathVariable long finding,
            @RequestParam long version,
            @RequestParam MultiValueMap<String, String> fields) {
        ReviewBook book = books.read(inside);
        Finding now = found(book, finding);
        FindingForm form = FindingForm.of(Sent.of(fields), book);
        if (!form.mistakes().isEmpty()) {
            return page(editor(book, now, version, form), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        List<Long> cited = now.evidence().stream().map(Finding.Cited::evidence).toList();
        return switch (findings.change(inside, finding, version, form.text(cited))) {
            case Kept.Saved _ ->
                new ModelAndView("redirect:%s/findings?done=saved#%s"
                        .formatted(inside.review().path(), Step.FINDING.anchor(finding)));
            case Kept.Overtaken _ -> overtaken(inside, finding, form);
            case Kept.Gone _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private ModelAndView overtaken(Inside inside, long id, FindingForm mine) {
        long version = version(inside, id);
        ReviewBook book = books.read(inside);
        Finding theirs = found(book, id);
        FindingForm saved = FindingForm.of(theirs);
        Overtaken overtaken = Overtaken.NOTHING
                .and("Words", theirs.words(), mine.typed().text(FindingForm.WORDS))
                .and(
                        "Kind",
                        theirs.kind().words(),
                        mine.kind().map(Finding.Kind::words).orElse(""))
                .and("Lines of enquiry", lines(book, saved), lines(book, mine));
        for (Evidence item : book.evidence(saved.quotations().keySet())) {
            overtaken =
                    overtaken.and("Quoted from " + item.label(), saved.quotation(item.id()), mine.quotation(item.id()));
        }
        FindingEditor editor = editor(book, theirs, version, mine);
        return page(
                new FindingEditor(book, editor.id(), version, mine, editor.evidence(), Optional.of(overtaken)),
                HttpStatus.CONFLICT);
    }

    private static String lines(ReviewBook book, FindingForm form) {
        return String.join(
                ", ",
                book.lines().stream()
                        .filter(line -> form.lines().contains(line.number()))
                        .map(line -> line.label())
                        .toList());
    }

    private ModelAndView fresh(ReviewBook book, Sent sent, FindingForm form) {
        return page(
                new FindingEditor(
                        book, Optional.empty(), 0, form, book.evidence(sent.numbers(EVIDENCE)), Optional.empty()),
                form.mistakes().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static FindingEditor editor(ReviewBook book, Finding finding, long version, FindingForm form) {
        List<Evidence> cited = book.evidence(
                finding.evidence().stream().map(Finding.Cited::evidence).toList());
        return new FindingEditor(book, Optional.of(finding.id()), version, form, cited, Optional.empty());
    }

    /** Read before the words: who saves in between is noticed, not overwritten. */
    private long version(Inside inside, long id) {
        return findings.version(inside, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    static Finding found(ReviewBook book, long id) {
        return book.argument().findings().stream()
                .filter(finding -> finding.id() == id)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView page(FindingEditor editor, HttpStatus status) {
        ModelAndView page = new ModelAndView("review/finding/edit", "view", editor);
        page.setStatus(status);
        return page;
    }
}

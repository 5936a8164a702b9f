package sightline.service.review.finding.page;

import java.util.LinkedHashSet;
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
import sightline.service.review.finding.CitedBy;
import sightline.service.review.finding.FindingText;
import sightline.service.review.finding.Findings;
import sightline.service.review.finding.Kept;
import sightline.service.review.finding.Step;

/** What shows this? A search keeps what is ticked in its own address, so nothing is lost between one and the next. */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
@RequestMapping("/reviews/{review}/findings/{finding}/evidence")
final class ChooseEvidencePage {

    private static final String TICKED = "ticked";

    private final ReviewBooks books;
    private final Findings findings;

    ChooseEvidencePage(ReviewBooks books, Findings findings) {
        this.books = books;
        this.findings = findings;
    }

    @GetMapping
    ModelAndView ask(Inside inside, @PathVariable long finding, @RequestParam MultiValueMap<String, String> asked) {
        Sent sent = Sent.of(asked);
        long now = version(inside, finding);
        ReviewBook book = books.read(inside);
        Finding found = EditFindingPage.found(book, finding);
        boolean searched = sent.typed().some("version").isPresent();
        return page(
                new ChooserView(
                        book,
                        found,
                        searched ? sent.number("version") : now,
                        search(sent),
                        searched ? sent.numbers(TICKED) : cited(found),
                        Optional.empty()),
                HttpStatus.OK);
    }

    @PostMapping
    ModelAndView save(
            Inside inside,
            @PathVariable long finding,
            @RequestParam long version,
            @RequestParam MultiValueMap<String, String> fields) {
        Finding now = EditFindingPage.found(books.read(inside), finding);
        Set<Long> ticked = Sent.of(fields).numbers(TICKED);
        List<Finding.Cited> cited = ticked.stream()
                .map(id -> new Finding.Cited(id, CitedBy.quotation(now, id).orElse("")))
                .toList();
        return switch (findings.change(
                inside, finding, version, FindingText.of(now).on(cited))) {
            case Kept.Saved _ ->
                new ModelAndView("redirect:%s/findings?done=saved#%s"
                        .formatted(inside.review().path(), Step.FINDING.anchor(finding)));
            case Kept.Overtaken _ -> overtaken(inside, finding, Sent.of(fields), ticked);
            case Kept.Gone _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private ModelAndView overtaken(Inside inside, long id, Sent sent, Set<Long> ticked) {
        long version = version(inside, id);
        ReviewBook book = books.read(inside);
        Finding theirs = EditFindingPage.found(book, id);
        Overtaken overtaken = Overtaken.NOTHING.and("Evidence", titles(book, cited(theirs)), titles(book, ticked));
        return page(
                new ChooserView(book, theirs, version, search(sent), ticked, Optional.of(overtaken)),
                HttpStatus.CONFLICT);
    }

    private static String titles(ReviewBook book, Set<Long> ids) {
        return String.join(
                "\n",
                book.evidence(ids).stream()
                        .map((Evidence item) -> item.label() + " " + item.title())
                        .toList());
    }

    private static Set<Long> cited(Finding finding) {
        return new LinkedHashSet<>(
                finding.evidence().stream().map(Finding.Cited::evidence).toList());
    }

    private static ChooserView.Search search(Sent sent) {
        return new ChooserView.Search(EvidenceFilter.of(sent), (int) Math.min(sent.number("page"), 10_000));
    }

    private long version(Inside inside, long id) {
        return findings.version(inside, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView page(ChooserView view, HttpStatus status) {
        ModelAndView page = new ModelAndView("review/finding/choose", "view", view);
        page.setStatus(status);
        return page;
    }
}

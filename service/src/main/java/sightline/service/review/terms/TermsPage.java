package sightline.service.review.terms;

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
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.book.ReviewBook;
import sightline.service.review.book.ReviewBooks;
import sightline.service.review.desk.Inside;
import sightline.service.review.desk.Part;
import sightline.service.review.form.Answers;

/** What is this review for, and who agreed to that? */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
@RequestMapping("/reviews/{review}/terms")
final class TermsPage {

    private static final int LONGEST = 200;

    private final TermsVersions versions;
    private final ReviewBooks books;

    TermsPage(TermsVersions versions, ReviewBooks books) {
        this.versions = versions;
        this.books = books;
    }

    @GetMapping
    ModelAndView show(Inside inside, @RequestParam(defaultValue = "") String done) {
        Optional<String> notice = switch (done) {
            case "kept" -> Optional.of("The new version is kept. Earlier versions stay as they were.");
            case "agreed" -> Optional.of("The agreement is written down.");
            default -> Optional.empty();
        };
        return page(inside, Typed.NOTHING, List.of(), notice, HttpStatus.OK);
    }

    @PostMapping("/{number}/agreed")
    ModelAndView agree(Inside inside, @PathVariable int number, @RequestParam Map<String, String> fields) {
        TermsVersion version = found(inside, number);
        if (!maySay(inside, books.withoutEvidence(inside))) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Typed typed = new Typed(fields);
        Answers answers = new Answers(typed);
        String body = answers.words("body", LONGEST, "Enter who agreed, for example the committee or the task group");
        return answers.day("agreed", "the day of the agreement")
                .filter(day -> answers.areFine())
                .map(day -> {
                    versions.agree(inside, version.number(), body, day);
                    return new ModelAndView("redirect:%s/terms?done=agreed"
                            .formatted(inside.review().path()));
                })
                .orElseGet(() ->
                        page(inside, typed, answers.mistakes(), Optional.empty(), HttpStatus.UNPROCESSABLE_CONTENT));
    }

    @GetMapping("/{number}")
    ModelAndView version(Inside inside, @PathVariable int number) {
        return new ModelAndView("review/terms/version")
                .addObject("book", books.read(inside))
                .addObject("version", found(inside, number));
    }

    @GetMapping("/compare")
    ModelAndView compare(
            Inside inside, @RequestParam(defaultValue = "0") int from, @RequestParam(defaultValue = "0") int to) {
        return new ModelAndView(
                "review/terms/compare",
                "view",
                new CompareTermsView(
                        inside.review(),
                        versions.all(inside),
                        found(inside, Math.min(from, to)),
                        found(inside, Math.max(from, to))));
    }

    private TermsVersion found(Inside inside, int number) {
        return versions.find(inside, number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(
            Inside inside, Typed typed, List<Mistake> mistakes, Optional<String> notice, HttpStatus status) {
        ReviewBook book = books.read(inside);
        ModelAndView page = new ModelAndView(
                "review/terms/terms",
                "view",
                new TermsView(book, versions.all(inside), maySay(inside, book), typed, mistakes, notice));
        page.setStatus(status);
        return page;
    }

    /** The chair says that the group has agreed; the scrutiny officer may write it down for any body. */
    private static boolean maySay(Inside inside, ReviewBook book) {
        return inside.desk().part() == Part.OFFICER
                || inside.desk()
                        .account()
                        .filter(account -> book.members().stream().anyMatch(member -> member.isChair(account)))
                        .isPresent();
    }
}

package sightline.service.review.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.book.ReviewBook;
import sightline.service.review.book.ReviewBooks;
import sightline.service.review.desk.Inside;
import sightline.service.review.search.Readings;

/** What do you want to add to the register? */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
@RequestMapping("/reviews/{review}/evidence/new")
final class AddEvidencePage {

    private final ReviewBooks books;
    private final HandedIn handedIn;
    private final Keeping keeping;
    private final Readings readings;

    AddEvidencePage(ReviewBooks books, HandedIn handedIn, Keeping keeping, Readings readings) {
        this.books = books;
        this.handedIn = handedIn;
        this.keeping = keeping;
        this.readings = readings;
    }

    @GetMapping
    ModelAndView ask(Inside inside, @RequestParam Map<String, String> typed) {
        EvidenceForm form = new EvidenceForm(new Typed(typed), Optional.empty(), List.of());
        return page(books.withoutEvidence(inside), form, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView add(
            Inside inside, @RequestParam Map<String, String> typed, @RequestParam Optional<MultipartFile> file) {
        ReviewBook book = books.withoutEvidence(inside);
        EvidenceForm form = EvidenceForm.of(new Typed(typed), book, Optional.empty());
        return switch (keeping.keep(inside, form, handedIn.look(file))) {
            case Keeping.Kept.Done(long id) -> {
                readings.later(inside);
                yield new ModelAndView("redirect:/reviews/%d/evidence/%d?done=kept".formatted(inside.id(), id));
            }
            case Keeping.Kept.NotYet(List<Mistake> mistakes) ->
                page(
                        book,
                        new EvidenceForm(form.typed(), Optional.empty(), mistakes),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private static ModelAndView page(ReviewBook book, EvidenceForm form, HttpStatus status) {
        ModelAndView page =
                new ModelAndView("review/evidence/add", "view", new FormView(book, form, Optional.empty(), List.of()));
        page.setStatus(status);
        return page;
    }
}

package sightline.service.review.finding.page;

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
import sightline.service.review.book.Recommendation;
import sightline.service.review.book.ReviewBook;
import sightline.service.review.book.ReviewBooks;
import sightline.service.review.desk.Inside;
import sightline.service.review.finding.Kept;
import sightline.service.review.finding.RecommendationText;
import sightline.service.review.finding.Recommendations;
import sightline.service.review.finding.Step;

/** What do we recommend? */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
@RequestMapping("/reviews/{review}/recommendations")
final class EditRecommendationPage {

    private final ReviewBooks books;
    private final Recommendations recommendations;

    EditRecommendationPage(ReviewBooks books, Recommendations recommendations) {
        this.books = books;
        this.recommendations = recommendations;
    }

    @GetMapping("/new")
    ModelAndView begin(Inside inside, @RequestParam MultiValueMap<String, String> asked) {
        return fresh(books.read(inside), RecommendationForm.empty(Sent.of(asked)));
    }

    @PostMapping("/new")
    ModelAndView add(Inside inside, @RequestParam MultiValueMap<String, String> fields) {
        ReviewBook book = books.read(inside);
        Sent sent = Sent.of(fields);
        RecommendationForm form = RecommendationForm.of(sent).with(Statement.theme(sent, book));
        return form.mistakes().isEmpty()
                ? recommendations
                        .add(inside, sent.number(FindingForm.THEME), form.text())
                        .map(id -> done(inside, "added", id))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                : fresh(book, form);
    }

    @GetMapping("/{recommendation}")
    ModelAndView ask(Inside inside, @PathVariable long recommendation) {
        long version = version(inside, recommendation);
        ReviewBook book = books.read(inside);
        RecommendationForm form = RecommendationForm.of(found(book, recommendation));
        return page(
                new RecommendationEditor(book, Optional.of(recommendation), version, form, Optional.empty()),
                HttpStatus.OK);
    }

    @PostMapping("/{recommendation}")
    ModelAndView save(
            Inside inside,
            @PathVariable long recommendation,
            @RequestParam long version,
            @RequestParam MultiValueMap<String, String> fields) {
        RecommendationForm form = RecommendationForm.of(Sent.of(fields));
        if (!form.mistakes().isEmpty()) {
            ReviewBook book = books.read(inside);
            return page(
                    new RecommendationEditor(book, Optional.of(recommendation), version, form, Optional.empty()),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (recommendations.change(inside, recommendation, version, form.text())) {
            case Kept.Saved _ -> done(inside, "saved", recommendation);
            case Kept.Overtaken _ -> overtaken(inside, recommendation, form);
            case Kept.Gone _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private ModelAndView overtaken(Inside inside, long id, RecommendationForm mine) {
        long version = version(inside, id);
        ReviewBook book = books.read(inside);
        Overtaken overtaken =
                RecommendationDifferences.between(book, RecommendationText.of(found(book, id)), mine.text());
        return page(
                new RecommendationEditor(book, Optional.of(id), version, mine, Optional.of(overtaken)),
                HttpStatus.CONFLICT);
    }

    private static ModelAndView fresh(ReviewBook book, RecommendationForm form) {
        return page(
                new RecommendationEditor(book, Optional.empty(), 0, form, Optional.empty()),
                form.mistakes().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView done(Inside inside, String what, long id) {
        return new ModelAndView("redirect:%s/findings?done=%s#%s"
                .formatted(inside.review().path(), what, Step.RECOMMENDATION.anchor(id)));
    }

    private long version(Inside inside, long id) {
        return recommendations.version(inside, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    static Recommendation found(ReviewBook book, long id) {
        return book.argument().recommendations().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView page(RecommendationEditor editor, HttpStatus status) {
        ModelAndView page = new ModelAndView("review/finding/recommend", "view", editor);
        page.setStatus(status);
        return page;
    }
}

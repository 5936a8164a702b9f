package sightline.service.review.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.book.Classification;
import sightline.service.review.book.Consent;
import sightline.service.review.book.EvidenceKind;
import sightline.service.review.book.Provenance;
import sightline.service.review.book.ReviewBook;
import sightline.service.review.book.ReviewBooks;
import sightline.service.review.book.SourceKind;
import sightline.service.review.book.Standing;
import sightline.service.review.desk.Inside;
import sightline.service.review.evidence.EvidenceForm;
import sightline.service.review.evidence.NewEvidence;

/** Which figure do you want to freeze? */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
@RequestMapping("/reviews/{review}/figures/new")
final class NewFigurePage {

    private static final int LONGEST_TITLE = 300;

    private final ReviewBooks books;
    private final Figures figures;
    private final Asking asking;
    private final FigureChoices choices;

    NewFigurePage(ReviewBooks books, Figures figures, Asking asking, FigureChoices choices) {
        this.books = books;
        this.figures = figures;
        this.asking = asking;
        this.choices = choices;
    }

    /** A form to choose with; what was chosen in it becomes a query, and a query its figure. */
    @GetMapping
    ModelAndView ask(Inside inside, @RequestParam Map<String, String> asked) {
        Typed typed = new Typed(asked);
        if (!typed.text("query").isEmpty()) {
            return look(inside, typed, List.of());
        }
        if (typed.text("measure").isEmpty() && typed.text("authority").isEmpty()) {
            return choose(inside, typed, List.of());
        }
        Map<String, String> given = new LinkedHashMap<>();
        List<Mistake> mistakes = chosen(typed, given);
        return mistakes.isEmpty()
                ? look(
                        inside,
                        typed.with(
                                "query",
                                FigureQuery.of(PublishedSource.NAME, typed.text("measure"), given)
                                        .text()),
                        List.of())
                : choose(inside, typed, mistakes);
    }

    private List<Mistake> chosen(Typed typed, Map<String, String> given) {
        List<Mistake> mistakes = new ArrayList<>();
        if (typed.text("authority").isEmpty()) {
            mistakes.add(new Mistake("authority", "Choose whose figure it is"));
        }
        if (PublishedMeasure.of(typed.text("measure")).isEmpty()) {
            mistakes.add(new Mistake("measure", "Choose what is counted"));
        }
        String from = typed.text("from");
        String to = typed.some("to").orElse(from);
        if (!from.matches("(19|20)\\d\\d")) {
            mistakes.add(new Mistake("from", "Enter the first year, such as 2019"));
        }
        if (!to.matches("(19|20)\\d\\d") || to.compareTo(from) < 0) {
            mistakes.add(new Mistake("to", "Enter the last year, not before the first, or leave it empty"));
        }
        given.put("authority", typed.text("authority").toUpperCase(java.util.Locale.ROOT));
        if (from.equals(to)) {
            given.put("year", from);
        } else {
            given.put("from", from);
            given.put("to", to);
        }
        return mistakes;
    }

    @PostMapping
    ModelAndView freeze(Inside inside, @RequestParam Map<String, String> fields) {
        Typed typed = new Typed(fields);
        List<Mistake> mistakes = new ArrayList<>();
        String title = EvidenceForm.text("title", "Enter a title", LONGEST_TITLE, typed, mistakes);
        if (!mistakes.isEmpty()) {
            return look(inside, typed, mistakes);
        }
        Optional<FigureQuery> query = FigureQuery.read(typed.text("query")).map(asking::dated);
        if (query.isPresent()
                && asking.asDated(inside.desk().authority(), query.get())
                        instanceof FigureSource.Result.Found(FrozenData data)) {
            ReviewBook book = books.withoutEvidence(inside);
            NewEvidence item = new NewEvidence(
                    EvidenceKind.FIGURE,
                    title,
                    new Provenance(
                            SourceKind.DATA,
                            choices.origin(query.get()),
                            asking.day(),
                            Optional.empty(),
                            Optional.empty()),
                    new Standing(Classification.PUBLIC, OptionalInt.empty(), Consent.NOT_NEEDED, false),
                    typed.text("summary"),
                    "",
                    EvidenceForm.lines(typed, book),
                    Set.of());
            long id = figures.freeze(inside, query.get(), data, item);
            return new ModelAndView("redirect:/reviews/%d/evidence/%d/figure?done=frozen".formatted(inside.id(), id));
        }
        return look(inside, typed, List.of());
    }

    /** Shows a query's figure, to be frozen; or why there is none, with the form to choose another. */
    private ModelAndView look(Inside inside, Typed typed, List<Mistake> mistakes) {
        Optional<FigureQuery> query = FigureQuery.read(typed.text("query")).map(asking::dated);
        FigureSource.Result result = query.map(
                        some -> asking.asDated(inside.desk().authority(), some))
                .orElseGet(() ->
                        new FigureSource.Result.Unknown("The address holds no question about a figure. Choose one."));
        return switch (result) {
            case FigureSource.Result.Unknown(String why) -> choose(inside, typed, List.of(new Mistake("measure", why)));
            case FigureSource.Result.Found(FrozenData data) -> {
                Typed form = typed.values().containsKey("title") ? typed : typed.with("title", data.title());
                ModelAndView page = new ModelAndView(
                        "review/figure/freeze",
                        "view",
                        new FreezeView(books.withoutEvidence(inside), query.orElseThrow(), data, form, mistakes));
                page.setStatus(mistakes.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
                yield page;
            }
        };
    }

    private ModelAndView choose(Inside inside, Typed typed, List<Mistake> mistakes) {
        ModelAndView page = new ModelAndView("review/figure/choose", "view", choices.view(inside, typed, mistakes));
        page.setStatus(mistakes.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}

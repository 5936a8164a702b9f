package sightline.service.review.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import sightline.service.review.book.EvidenceKind;
import sightline.service.review.book.Provenance;
import sightline.service.review.book.ReviewBook;
import sightline.service.review.book.ReviewBooks;
import sightline.service.review.book.SourceKind;
import sightline.service.review.book.Standing;
import sightline.service.review.desk.Inside;
import sightline.service.review.evidence.EvidenceForm;
import sightline.service.review.evidence.NewEvidence;
import sightline.service.review.search.Readings;

/** What is each column of the survey? */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
@RequestMapping("/reviews/{review}/surveys/{survey:\\d+}")
final class SurveyColumnsPage {

    private static final int LONGEST = 300;

    private final ReviewBooks books;
    private final Surveys surveys;
    private final Readings readings;

    SurveyColumnsPage(ReviewBooks books, Surveys surveys, Readings readings) {
        this.books = books;
        this.surveys = surveys;
        this.readings = readings;
    }

    @GetMapping
    ModelAndView ask(Inside inside, @PathVariable long survey) {
        Waiting file = found(inside, survey);
        Typed typed = Typed.NOTHING
                .with("title", file.name().replaceAll("\\.[A-Za-z]{1,4}$", ""))
                .with("consent", "QUOTE_UNNAMED")
                .with("source", "SURVEY");
        for (int i = 0; i < file.sheet().heads().size(); i++) {
            ColumnKind guess =
                    ColumnKind.guess(file.sheet().heads().get(i), file.sheet().answers(i));
            typed = typed.with("column-" + i, guess.name());
        }
        return page(
                new ColumnsView(books.withoutEvidence(inside), survey, file.name(), file.sheet(), typed, List.of()));
    }

    @PostMapping
    ModelAndView keep(Inside inside, @PathVariable long survey, @RequestParam Map<String, String> fields) {
        Waiting file = found(inside, survey);
        ReviewBook book = books.withoutEvidence(inside);
        Typed typed = new Typed(fields);
        List<Mistake> mistakes = new ArrayList<>();
        List<ColumnKind> kinds = kinds(file.sheet(), typed, mistakes);
        return item(typed, book, mistakes)
                .map(item -> {
                    String to = surveys.keep(inside, file, kinds, item)
                            .map(id -> "/" + id + "/survey?done=kept")
                            .orElse("");
                    readings.later(inside);
                    return new ModelAndView("redirect:/reviews/%d/evidence%s".formatted(inside.id(), to));
                })
                .orElseGet(() -> page(new ColumnsView(book, survey, file.name(), file.sheet(), typed, mistakes)));
    }

    private static List<ColumnKind> kinds(SurveySheet sheet, Typed typed, List<Mistake> mistakes) {
        List<ColumnKind> kinds = new ArrayList<>();
        for (int i = 0; i < sheet.heads().size(); i++) {
            String field = "column-" + i;
            Optional<ColumnKind> kind = ColumnKind.of(typed.text(field));
            if (kind.isEmpty()) {
                mistakes.add(new Mistake(
                        field,
                        "Choose what to do with ‘%s’".formatted(sheet.heads().get(i))));
            }
            kinds.add(kind.orElse(ColumnKind.IGNORE));
        }
        if (mistakes.isEmpty() && kinds.stream().allMatch(ColumnKind.IGNORE::equals)) {
            mistakes.add(new Mistake("column-0", "Count or keep the answers of at least one column"));
        }
        return kinds;
    }

    private static Optional<NewEvidence> item(Typed typed, ReviewBook book, List<Mistake> mistakes) {
        String title = EvidenceForm.text("title", "Enter a title", LONGEST, typed, mistakes);
        String origin = EvidenceForm.text("origin", "Enter who was asked", LONGEST, typed, mistakes);
        Optional<SourceKind> source = SourceKind.CHOICES.stream()
                .filter(choice -> choice.value().equals(typed.text("source")))
                .map(choice -> SourceKind.valueOf(choice.value()))
                .findFirst();
        if (source.isEmpty()) {
            mistakes.add(new Mistake("source", "Choose where it comes from"));
        }
        Optional<LocalDate> day = EvidenceForm.day(typed, mistakes);
        Optional<Standing> standing = EvidenceForm.standing(typed, mistakes);
        return mistakes.isEmpty()
                ? source.flatMap(from -> day.flatMap(on -> standing.map(may -> new NewEvidence(
                        EvidenceKind.SURVEY,
                        title,
                        new Provenance(from, origin, on, Optional.empty(), Optional.empty()),
                        may,
                        typed.text("summary"),
                        "",
                        EvidenceForm.lines(typed, book),
                        Set.of()))))
                : Optional.empty();
    }

    private Waiting found(Inside inside, long survey) {
        return surveys.waiting(inside, survey).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView page(ColumnsView view) {
        ModelAndView page = new ModelAndView("review/survey/columns", "view", view);
        page.setStatus(view.mistakes().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}

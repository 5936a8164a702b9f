package sightline.service.review.plan;

import java.util.Arrays;
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
import sightline.service.review.book.Line;
import sightline.service.review.book.ReviewBooks;
import sightline.service.review.book.SourceKind;
import sightline.service.review.desk.Inside;
import sightline.service.review.form.Answers;
import sightline.service.review.form.Both;
import sightline.service.review.form.Version;

/** Who will tell this review about what? */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
@RequestMapping("/reviews/{review}/plan")
final class EvidencePlanPage {

    private static final int LONGEST = 500;
    private static final int MOST = 999;

    private final ReviewBooks books;
    private final EvidencePlan plan;

    EvidencePlanPage(ReviewBooks books, EvidencePlan plan) {
        this.books = books;
        this.plan = plan;
    }

    @GetMapping
    ModelAndView show(Inside inside, @RequestParam(defaultValue = "") String done) {
        Optional<String> notice = done.equals("planned") ? Optional.of("The plan is changed.") : Optional.empty();
        PlanGrid grid = new PlanGrid(books.read(inside), plan.all(inside));
        return new ModelAndView("review/plan/plan", "view", new EvidencePlanView(grid, notice));
    }

    @GetMapping("/{line}/{source}")
    ModelAndView ask(Inside inside, @PathVariable int line, @PathVariable String source) {
        Planned cell = plan.at(inside, found(inside, line).number(), kind(source));
        Typed typed = Typed.NOTHING
                .with("words", cell.words())
                .with("target", cell.target() == 0 ? "" : String.valueOf(cell.target()));
        return page(inside, cell, typed, List.of(), List.of(), HttpStatus.OK);
    }

    @PostMapping("/{line}/{source}")
    ModelAndView save(
            Inside inside,
            @PathVariable int line,
            @PathVariable String source,
            @RequestParam Map<String, String> fields) {
        int number = found(inside, line).number();
        SourceKind kind = kind(source);
        Typed typed = new Typed(fields);
        Answers answers = new Answers(typed);
        Planned planned = new Planned(
                number, kind, answers.some("words", LONGEST), answers.number("target", MOST), Version.of(typed));
        if (!answers.areFine()) {
            return page(inside, planned, typed, answers.mistakes(), List.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (plan.plan(inside, planned)) {
            return new ModelAndView(
                    "redirect:%s/plan?done=planned".formatted(inside.review().path()));
        }
        Planned now = plan.at(inside, number, kind);
        List<Both> both = List.of(
                new Both("Who, about what", now.words(), planned.words()),
                new Both("How many", String.valueOf(now.target()), String.valueOf(planned.target())));
        return page(inside, now, typed, List.of(), both, HttpStatus.CONFLICT);
    }

    private Line found(Inside inside, int number) {
        return books.read(inside)
                .line(number)
                .filter(Line::isTop)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static SourceKind kind(String slug) {
        return Arrays.stream(SourceKind.values())
                .filter(kind -> kind.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(
            Inside inside, Planned cell, Typed typed, List<Mistake> mistakes, List<Both> both, HttpStatus status) {
        ModelAndView page = new ModelAndView("review/plan/cell")
                .addObject("review", inside.review())
                .addObject("line", found(inside, cell.line()))
                .addObject("cell", cell)
                .addObject("typed", typed)
                .addObject("mistakes", mistakes)
                .addObject("both", both);
        page.setStatus(status);
        return page;
    }
}

package sightline.service.improvement.merge;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.improvement.names.PublicNames;
import sightline.service.improvement.plan.PlanBook;
import sightline.service.improvement.plan.PlanBooks;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.form.Answers;

/** Are these two one action? */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.CABINET_MEMBER, Role.DIRECTOR})
@RequestMapping("/plan/alike/{one}/{other}")
final class PairPage {

    private static final String DECISION = "decision";
    private static final String APART = "APART";
    private static final int LONGEST = 2000;

    private final PlanBooks books;
    private final Mergings mergings;
    private final PublicNames names;

    PairPage(PlanBooks books, Mergings mergings, PublicNames names) {
        this.books = books;
        this.mergings = mergings;
        this.names = names;
    }

    @GetMapping
    ModelAndView ask(ReviewDesk desk, @PathVariable long one, @PathVariable long other) {
        return page(desk, one, other, Typed.NOTHING, List.of());
    }

    @PostMapping
    ModelAndView decide(
            ReviewDesk desk,
            @PathVariable long one,
            @PathVariable long other,
            @RequestParam Map<String, String> fields) {
        found(books.read(desk), one, other);
        Typed typed = new Typed(fields);
        Answers answers = names.answers(desk, typed);
        String decision = typed.text(DECISION);
        String why = answers.some("why", LONGEST);
        if (!List.of(APART, "KEEP_" + one, "KEEP_" + other).contains(decision)) {
            answers.mistake(DECISION, "Choose whether they are one, and which one stays");
        } else if (decision.equals(APART) && why.isEmpty()) {
            answers.mistake("why", "Say why they are not the same");
        }
        if (!answers.areFine()) {
            return page(desk, one, other, typed, answers.mistakes());
        }
        Merged merged = decision.equals(APART)
                ? mergings.keepApart(desk, one, other, why)
                : decision.equals("KEEP_" + one)
                        ? mergings.makeOne(desk, one, other, why)
                        : mergings.makeOne(desk, other, one, why);
        return switch (merged) {
            case Merged.Done done ->
                new ModelAndView("redirect:/plan/alike?done=" + (decision.equals(APART) ? "apart" : "one"));
            case Merged.Refused(String words) -> page(desk, one, other, typed, List.of(new Mistake(DECISION, words)));
        };
    }

    private ModelAndView page(ReviewDesk desk, long one, long other, Typed typed, List<Mistake> mistakes) {
        PlanBook book = books.read(desk);
        found(book, one, other);
        return new ModelAndView(
                "improvement/merge/pair",
                Map.of(
                        "view", new PairView(book, one, other, mergings.on(desk, one, other)),
                        "typed", typed,
                        "mistakes", mistakes),
                mistakes.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static void found(PlanBook book, long one, long other) {
        if (one == other
                || PairView.action(book, one).isEmpty()
                || PairView.action(book, other).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}

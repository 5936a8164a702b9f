package sightline.service.improvement.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.improvement.book.Action;
import sightline.service.improvement.book.Answer;
import sightline.service.improvement.book.Chain;
import sightline.service.improvement.names.PublicNames;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.form.Answers;

/** What is done about this recommendation? */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.CABINET_MEMBER, Role.DIRECTOR})
@RequestMapping("/plan/new")
final class NewActionPage {

    private final PlanBooks books;
    private final ActionForm form;
    private final Actions actions;
    private final PublicNames names;

    NewActionPage(PlanBooks books, ActionForm form, Actions actions, PublicNames names) {
        this.books = books;
        this.form = form;
        this.actions = actions;
        this.names = names;
    }

    @GetMapping
    ModelAndView ask(
            ReviewDesk desk,
            @RequestParam(defaultValue = "") String recommendation,
            @RequestParam(defaultValue = "") String letter) {
        PlanBook book = books.read(desk);
        return Actions.from(book, recommendation, letter)
                .map(from -> page(book, from, proposed(book, from), List.of(), HttpStatus.OK))
                .orElseGet(() -> new ModelAndView("improvement/plan/choose", "book", book));
    }

    @PostMapping
    ModelAndView plan(ReviewDesk desk, @RequestParam Map<String, String> fields) {
        Typed typed = new Typed(fields);
        PlanBook book = books.read(desk);
        Optional<Action.From> from = Actions.from(book, typed.text("recommendation"), typed.text("letter"));
        if (from.isEmpty()) {
            return new ModelAndView("redirect:/plan/new");
        }
        Answers answers = names.answers(desk, typed);
        ActionDraft draft = form.read(desk, book.governance(), typed, answers);
        return answers.areFine()
                ? new ModelAndView("redirect:/plan/%d?done=planned".formatted(actions.plan(desk, draft, from.get())))
                : page(book, from.get(), typed, answers.mistakes(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** What the answer and the recommendation say already. */
    private static Typed proposed(PlanBook book, Action.From from) {
        Chain chain = book.chain(from.recommendation()).orElseThrow();
        Optional<Answer> answer = chain.answer(from.letter()).or(chain::answer);
        Typed posted = answer.flatMap(Answer::post)
                .map(post -> Typed.NOTHING.with("post", String.valueOf(post.id())))
                .orElse(Typed.NOTHING);
        return answer.flatMap(Answer::due)
                .or(() -> chain.recommendation().aim().due())
                .map(due -> posted.with("due", due))
                .orElse(posted);
    }

    private static ModelAndView page(
            PlanBook book, Action.From from, Typed typed, List<Mistake> mistakes, HttpStatus status) {
        return new ModelAndView(
                "improvement/plan/new",
                Map.of(
                        "chain", book.chain(from.recommendation()).orElseThrow(),
                        "from", from,
                        "governance", book.governance(),
                        "typed", typed,
                        "mistakes", mistakes),
                status);
    }
}

package sightline.service.improvement.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.improvement.book.Answer;
import sightline.service.improvement.names.PublicNames;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.people.SignedIn;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.form.Answers;
import sightline.service.review.form.Both;

/** What is the answer to this paper? */
@Controller
@OpenTo({Role.CABINET_MEMBER, Role.DIRECTOR, Role.SCRUTINY_OFFICER})
@RequestMapping("/recommendations/answers/{origin}")
final class PaperAnswersPage {

    private final PaperAnswers papers;
    private final AnswerStore store;
    private final Clock clock;
    private final PublicNames names;

    PaperAnswersPage(PaperAnswers papers, AnswerStore store, Clock clock, PublicNames names) {
        this.papers = papers;
        this.store = store;
        this.clock = clock;
        this.names = names;
    }

    @GetMapping
    ModelAndView ask(ReviewDesk desk, @PathVariable long origin, @RequestParam(defaultValue = "") String done) {
        PaperAnswersView view = papers.view(desk, origin);
        return page(view, PaperAnswers.filled(view), notice(done), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView keep(
            ReviewDesk desk,
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long origin,
            @RequestParam Map<String, String> fields) {
        PaperAnswersView view = papers.view(desk, origin);
        Typed typed = PaperAnswers.known(view, new Typed(fields));
        Answers answers = names.answers(desk, typed);
        List<Given> given = new ArrayList<>();
        for (PaperAnswersView.Item item : PaperAnswers.changed(view, typed)) {
            AnswerForm.read(typed, item.spot(), answers)
                    .ifPresent(said -> given.add(new Given(item.spot(), AnswerForm.seen(typed, item.spot()), said)));
        }
        if (!answers.areFine()) {
            AnswerView.Form form = new AnswerView.Form(typed, answers.mistakes(), List.of());
            return page(view, form, Optional.empty(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Giver giver = Giver.of(who, today(), clock.instant());
        List<Spot> overtaken = store.keep(desk, origin, giver, given);
        return overtaken.isEmpty()
                ? back(origin, given.isEmpty() ? "nothing" : "saved")
                : overtaken(papers.view(desk, origin), overtaken, typed);
    }

    @PostMapping("/publish")
    ModelAndView publish(ReviewDesk desk, @PathVariable long origin) {
        PaperAnswersView view = papers.view(desk, origin);
        if (!view.isComplete()) {
            List<Mistake> mistakes =
                    List.of(new Mistake("publish", "Answer every recommendation before you publish the answer"));
            AnswerView.Form form = new AnswerView.Form(PaperAnswers.filled(view).typed(), mistakes, List.of());
            return page(view, form, Optional.empty(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return back(origin, papers.publish(desk, view, today()) ? "published" : "before");
    }

    private static ModelAndView overtaken(PaperAnswersView now, List<Spot> overtaken, Typed typed) {
        List<Both> both = new ArrayList<>();
        Typed again = typed;
        for (PaperAnswersView.Item item : PaperAnswers.items(now)) {
            Optional<Answer> saved = PaperAnswers.saved(now, item.spot());
            if (overtaken.contains(item.spot()) && saved.isPresent()) {
                both.addAll(AnswerForm.both(saved.get(), typed, item.spot(), item.name() + ". "));
                again = again.with(
                        AnswerForm.field("seen", item.spot()),
                        String.valueOf(saved.get().version()));
            }
        }
        return page(now, new AnswerView.Form(again, List.of(), both), Optional.empty(), HttpStatus.CONFLICT);
    }

    private static ModelAndView page(
            PaperAnswersView view, AnswerView.Form form, Optional<String> notice, HttpStatus status) {
        return new ModelAndView(
                "improvement/answers",
                Map.of(
                        "view",
                        new PaperAnswersView(
                                view.origin(),
                                view.chains(),
                                view.why(),
                                form,
                                new PaperAnswersView.More(view.more().posts(), notice))),
                status);
    }

    private static ModelAndView back(long origin, String done) {
        return new ModelAndView("redirect:/recommendations/answers/%d?done=%s".formatted(origin, done));
    }

    private static Optional<String> notice(String done) {
        return switch (done) {
            case "saved" -> Optional.of("The answers are saved.");
            case "nothing" -> Optional.of("Nothing had changed, so nothing was saved.");
            case "published" -> Optional.of("The answer is published. Everybody can read it now.");
            case "before" -> Optional.of("The answer had been published before.");
            default -> Optional.empty();
        };
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}

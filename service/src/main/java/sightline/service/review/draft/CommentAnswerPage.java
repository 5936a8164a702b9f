package sightline.service.review.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.Inside;

/** Was the report changed because of this comment, and why? */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
@RequestMapping("/reviews/{review}/drafts/{draft}/comments/{comment}")
final class CommentAnswerPage {

    private static final int MOST = 4_000;

    private final SharedDrafts drafts;
    private final Comments comments;
    private final Clock clock;

    CommentAnswerPage(SharedDrafts drafts, Comments comments, Clock clock) {
        this.drafts = drafts;
        this.comments = comments;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(Inside inside, @PathVariable long draft, @PathVariable long comment) {
        Comment found = found(inside, draft, comment);
        AnswerView.Typed typed = found.answer()
                .map(answer -> new AnswerView.Typed(answer.outcome().name(), answer.why()))
                .orElse(new AnswerView.Typed("", ""));
        return page(view(inside, draft, found, typed, List.of()), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView keep(
            Inside inside,
            @PathVariable long draft,
            @PathVariable long comment,
            @RequestParam(defaultValue = "-1") long seen,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String why) {
        AnswerView.Typed typed = new AnswerView.Typed(outcome, why.strip());
        Comment found = found(inside, draft, comment);
        Optional<Comment.Outcome> chosen = Arrays.stream(Comment.Outcome.values())
                .filter(one -> one.name().equals(outcome))
                .findFirst();
        List<Mistake> mistakes = mistakes(typed, chosen);
        if (chosen.isEmpty() || !mistakes.isEmpty()) {
            return page(view(inside, draft, found, typed, mistakes), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        Comment.Answer answer = new Comment.Answer(chosen.get(), typed.why(), today);
        if (comments.answer(inside, draft, comment, answer, seen)) {
            return new ModelAndView("redirect:%s/drafts/%d?done=answered"
                    .formatted(inside.review().path(), draft));
        }
        Comment now = found(inside, draft, comment);
        AnswerView view = view(inside, draft, now, typed, List.of());
        return page(
                new AnswerView(view.review(), view.draft(), now, typed, List.of(), now.answer()), HttpStatus.CONFLICT);
    }

    private static List<Mistake> mistakes(AnswerView.Typed typed, Optional<Comment.Outcome> chosen) {
        List<Mistake> mistakes = new ArrayList<>();
        if (chosen.isEmpty()) {
            mistakes.add(new Mistake("outcome", "Say whether the report was changed"));
        }
        if (typed.why().isEmpty()) {
            mistakes.add(new Mistake("why", "Say why, so that the reader can follow it"));
        }
        if (typed.why().length() > MOST) {
            mistakes.add(new Mistake("why", "The reason must have at most 4,000 characters. Say it shorter"));
        }
        return mistakes;
    }

    private AnswerView view(
            Inside inside, long draft, Comment comment, AnswerView.Typed typed, List<Mistake> mistakes) {
        SharedDraft shared =
                drafts.find(inside, draft).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new AnswerView(inside.review(), shared, comment, typed, mistakes, Optional.empty());
    }

    private Comment found(Inside inside, long draft, long comment) {
        return comments.find(inside, draft, comment)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView page(AnswerView view, HttpStatus status) {
        ModelAndView page = new ModelAndView("review/draft/answer", "view", view);
        page.setStatus(status);
        return page;
    }
}

package sightline.service.improvement.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sightline.service.improvement.book.Action;
import sightline.service.improvement.book.Post;
import sightline.service.improvement.governance.Choices;
import sightline.service.improvement.governance.Governance;
import sightline.service.improvement.governance.Seats;
import sightline.service.page.InWords;
import sightline.service.page.form.Typed;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.form.Answers;
import sightline.service.review.form.Both;

/** The form of an action: read, filled in, and compared. */
@Component
final class ActionForm {

    private static final int LONGEST = 4000;
    private static final int LONGEST_POST = 200;
    private static final String WORDS = "words";
    private static final String POST = "post";
    private static final String BEGINS = "begins";
    private static final String DUE = "due";
    private static final String STRATEGY = "strategy";
    private static final String BOARD = "board";

    private final Seats seats;

    ActionForm(Seats seats) {
        this.seats = seats;
    }

    /** What was typed; a post that is named for the first time is made once nothing is left to mend. */
    ActionDraft read(ReviewDesk desk, Governance governance, Typed typed, Answers answers) {
        String words = answers.words(WORDS, LONGEST, "Write what is done");
        String fresh = answers.some("fresh", LONGEST_POST);
        Optional<LocalDate> begins = answers.someDay(BEGINS, "the first day");
        Optional<LocalDate> due = answers.someDay(DUE, "the last day");
        if (begins.isPresent() && due.isPresent() && due.get().isBefore(begins.get())) {
            answers.mistake("due-day", "Give a last day that is not before the first day");
        }
        Optional<Post> post =
                fresh.isEmpty() || !answers.areFine() ? Choices.post(governance, typed, POST) : seats.add(desk, fresh);
        return new ActionDraft(
                words,
                post,
                begins,
                due,
                Choices.strategy(governance, typed, STRATEGY),
                Choices.board(governance, typed, BOARD));
    }

    /** The form filled in with an action. */
    static Typed filled(Action action) {
        Typed typed = Typed.NOTHING
                .with(WORDS, action.words())
                .with(POST, action.post().map(post -> String.valueOf(post.id())).orElse(""))
                .with(STRATEGY, action.strategy().map(String::valueOf).orElse(""))
                .with(BOARD, action.board().map(String::valueOf).orElse(""));
        Typed begun = action.begins().map(day -> typed.with(BEGINS, day)).orElse(typed);
        return action.due().map(day -> begun.with(DUE, day)).orElse(begun);
    }

    /** What is saved and what was typed, field by field. */
    static List<Both> both(Governance governance, Action saved, ActionDraft typed) {
        return List.of(
                new Both("What is done", saved.words(), typed.words()),
                new Both("Owner", name(saved.post()), name(typed.post())),
                new Both("First day", day(saved.begins()), day(typed.begins())),
                new Both("Last day", day(saved.due()), day(typed.due())),
                new Both(
                        "Strategy or plan",
                        strategy(governance, saved.strategy()),
                        strategy(governance, typed.strategy())),
                new Both("Board", board(governance, saved.board()), board(governance, typed.board())));
    }

    private static String name(Optional<Post> post) {
        return post.map(Post::name).orElse("");
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(InWords::date).orElse("");
    }

    private static String strategy(Governance governance, Optional<Long> id) {
        return id.flatMap(governance::strategy).map(one -> one.name()).orElse("");
    }

    private static String board(Governance governance, Optional<Long> id) {
        return id.flatMap(governance::board).map(one -> one.name()).orElse("");
    }
}

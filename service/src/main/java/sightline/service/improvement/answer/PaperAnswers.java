package sightline.service.improvement.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import sightline.service.improvement.book.Answer;
import sightline.service.improvement.book.Chain;
import sightline.service.improvement.book.Chains;
import sightline.service.improvement.book.Duty;
import sightline.service.improvement.book.Origin;
import sightline.service.improvement.book.Posts;
import sightline.service.improvement.duty.Duties;
import sightline.service.improvement.duty.Why;
import sightline.service.page.form.Typed;
import sightline.service.review.desk.ReviewDesk;

/** A whole paper, for those who answer it on one page. */
@Component
final class PaperAnswers {

    private final Chains chains;
    private final Posts posts;
    private final Duties duties;
    private final Clock clock;

    PaperAnswers(Chains chains, Posts posts, Duties duties, Clock clock) {
        this.chains = chains;
        this.posts = posts;
        this.duties = duties;
        this.clock = clock;
    }

    /** The paper as it is now; nobody has typed anything yet. */
    PaperAnswersView view(ReviewDesk desk, long id) {
        Origin origin = chains.origins(desk).stream()
                .filter(one -> one.id() == id && one.authority().equals(desk.authority()))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return new PaperAnswersView(
                origin,
                chains.all(desk).stream()
                        .filter(chain -> chain.origin().id() == id)
                        .toList(),
                chains.duties(desk, id).stream()
                        .filter(duty -> duty.clock() == Duty.Clock.EXECUTIVE)
                        .findFirst()
                        .map(duty -> Why.of(duty, today)),
                new AnswerView.Form(Typed.NOTHING, List.of(), List.of()),
                new PaperAnswersView.More(posts.all(desk), Optional.empty()));
    }

    /** Says that the whole answer is out. */
    boolean publish(ReviewDesk desk, PaperAnswersView view, LocalDate day) {
        return view.why().isPresent()
                ? duties.answered(desk, view.origin().id(), Duty.Clock.EXECUTIVE, day)
                : duties.answeredWithoutClock(desk, view.origin().id(), day);
    }

    /** Everything that is to be answered. */
    static List<PaperAnswersView.Item> items(PaperAnswersView view) {
        return view.chains().stream()
                .flatMap(chain -> view.items(chain).stream())
                .toList();
    }

    /** The answer that is saved for a spot. */
    static Optional<Answer> saved(PaperAnswersView view, Spot spot) {
        return view.chains().stream()
                .filter(chain -> chain.recommendation().id() == spot.recommendation())
                .findFirst()
                .flatMap((Chain chain) -> chain.answer(spot.letter()));
    }

    /** The form with everything that is saved. */
    static AnswerView.Form filled(PaperAnswersView view) {
        Typed typed = Typed.NOTHING;
        for (PaperAnswersView.Item item : items(view)) {
            typed = AnswerForm.with(typed, item.spot(), saved(view, item.spot()));
        }
        return new AnswerView.Form(typed, List.of(), List.of());
    }

    /** What was typed, with the day and the cost, which this page does not ask for, as they are saved. */
    static Typed known(PaperAnswersView view, Typed typed) {
        Typed known = typed;
        for (PaperAnswersView.Item item : items(view)) {
            Optional<Answer> saved = saved(view, item.spot());
            if (saved.isPresent()) {
                known = known.with(
                        AnswerForm.field("cost", item.spot()), saved.get().cost());
            }
            if (saved.flatMap(Answer::due).isPresent()) {
                known = known.with(
                        AnswerForm.field("due", item.spot()),
                        saved.flatMap(Answer::due).get());
            }
        }
        return known;
    }

    /** What was typed and is not saved so already. */
    static List<PaperAnswersView.Item> changed(PaperAnswersView view, Typed typed) {
        return items(view).stream()
                .filter(item -> AnswerForm.isTouched(typed, item.spot()))
                .filter(item -> differs(typed, item.spot(), saved(view, item.spot())))
                .toList();
    }

    private static boolean differs(Typed typed, Spot spot, Optional<Answer> saved) {
        return saved.isEmpty()
                || AnswerForm.with(Typed.NOTHING, spot, saved).values().entrySet().stream()
                        .filter(field -> !field.getKey().equals(AnswerForm.field("seen", spot)))
                        .anyMatch(field -> !typed.text(field.getKey())
                                .replace("\r\n", "\n")
                                .equals(field.getValue()));
    }
}

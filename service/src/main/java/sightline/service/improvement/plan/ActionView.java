package sightline.service.improvement.plan;

import java.util.List;
import java.util.Optional;
import sightline.service.improvement.book.Chain;
import sightline.service.improvement.governance.Seat;
import sightline.service.improvement.stage.StageGraph;
import sightline.service.page.form.Choice;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.review.desk.Part;

/**
 * An action as its page shows it.
 *
 * @param book the whole plan
 * @param planned the action
 * @param part in what part the reader comes
 * @param typed what was typed into one of its forms
 * @param mistakes what is to be mended there
 * @param notice what was just done
 */
public record ActionView(
        PlanBook book, Planned planned, Part part, Typed typed, List<Mistake> mistakes, Optional<String> notice) {

    /** Whether the reader may change it. */
    public boolean mayWrite() {
        return part != Part.MEMBER;
    }

    /** Its post with whoever holds it. */
    public Optional<Seat> seat() {
        return planned.action().post().flatMap(post -> book.governance().seat(post.id()));
    }

    /** Whether there is a move that the reader could make. */
    public boolean mayMove() {
        return StageGraph.from(planned.action().stage()).stream().anyMatch(step -> step.isFor(part));
    }

    /** What it could be tied to: every other action that it does not need yet. */
    public List<Choice> others() {
        return book.actions().stream()
                .filter(each -> each.id() != planned.id() && !planned.needs().contains(each.id()))
                .map(each -> new Choice(
                        String.valueOf(each.id()), shortened(each.action().words())))
                .toList();
    }

    /** Recommendations that it does not answer, as answers of a form. */
    public List<Choice> unanswered() {
        List<Chain> answered = book.answers(planned.action());
        return book.chains().stream()
                .filter(chain -> !answered.contains(chain))
                .map(chain -> new Choice(
                        String.valueOf(chain.recommendation().id()),
                        shortened("%s, %s: %s"
                                .formatted(
                                        chain.origin().title(),
                                        chain.recommendation().name(),
                                        chain.recommendation().words()))))
                .toList();
    }

    /** Words that fit into a line. */
    public static String shortened(String words) {
        int most = 90;
        return words.length() <= most ? words : words.substring(0, most).strip() + "…";
    }
}

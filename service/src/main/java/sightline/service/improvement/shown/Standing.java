package sightline.service.improvement.shown;

import java.util.List;
import java.util.Optional;
import sightline.service.improvement.answer.Verdicts;
import sightline.service.improvement.book.Action;
import sightline.service.improvement.book.Chain;
import sightline.service.improvement.book.Stage;
import sightline.service.improvement.book.Verdict;

/** How far a recommendation has come, in one word out of seven. */
public enum Standing {
    UNANSWERED("Waiting for an answer", "Waiting", "yellow"),
    NOT_ACCEPTED("Not accepted", "Not accepted", "grey"),
    AGREED("Agreed, not begun", "Not begun", "light-blue"),
    UNDER_WAY("Under way", "Under way", "blue"),
    STUCK("Paused or not feasible", "Stuck", "orange"),
    CARRIED_OUT("Carried out", "Carried out", "turquoise"),
    CLOSED("Closed by the committee", "Closed", "green");

    private final String words;
    private final String beside;
    private final String colour;

    Standing(String words, String beside, String colour) {
        this.words = words;
        this.beside = beside;
        this.colour = colour;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** Short enough to stand beside a bar. */
    String beside() {
        return beside;
    }

    /** The colour of its tag. */
    public String colour() {
        return colour;
    }

    /** Where a recommendation stands: what is done about it counts for more than what was answered. */
    public static Standing of(Chain chain) {
        List<Stage> stages = chain.actions().stream().map(Action::stage).toList();
        return chain.closed() ? CLOSED : stages.isEmpty() ? answered(Verdicts.of(chain)) : acted(stages);
    }

    private static Standing answered(Optional<Verdict> verdict) {
        return verdict.map(said -> said.accepted() ? AGREED : NOT_ACCEPTED).orElse(UNANSWERED);
    }

    private static Standing acted(List<Stage> stages) {
        if (stages.stream().allMatch(Standing::isOver)) {
            return CARRIED_OUT;
        }
        if (stages.stream().allMatch(stage -> isOver(stage) || isStuck(stage))) {
            return STUCK;
        }
        return stages.stream().allMatch(stage -> stage == Stage.PLANNED) ? AGREED : UNDER_WAY;
    }

    /** Whether nothing more is to be done at a stage. */
    static boolean isOver(Stage stage) {
        return stage == Stage.DONE || stage == Stage.USUAL_BUSINESS || stage == Stage.CLOSED;
    }

    private static boolean isStuck(Stage stage) {
        return stage == Stage.PAUSED || stage == Stage.NOT_FEASIBLE;
    }
}

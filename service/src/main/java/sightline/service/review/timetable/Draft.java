package sightline.service.review.timetable;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sightline.service.review.session.Hours;

/** A timetable while it is being found. */
@PlanningSolution
public final class Draft {

    private Hours hours = Hours.USUAL;
    private List<Turn> turns = List.of();
    private @Nullable HardMediumSoftScore score;

    /** For the search, which copies drafts. */
    public Draft() {}

    Draft(Hours hours, List<Turn> turns) {
        this.hours = hours;
        this.turns = turns;
    }

    /** When the day hears people. */
    @ProblemFactProperty
    public Hours getHours() {
        return hours;
    }

    /** Who is to be heard. */
    @PlanningEntityCollectionProperty
    public List<Turn> getTurns() {
        return turns;
    }

    /** How good it is; null before the search has looked at it. */
    @PlanningScore
    public @Nullable HardMediumSoftScore getScore() {
        return score;
    }

    /** Says how good it is. */
    public void setScore(@Nullable HardMediumSoftScore score) {
        this.score = score;
    }
}

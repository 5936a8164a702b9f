package sightline.service.review.timetable;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import sightline.service.review.session.DayFrame;
import sightline.service.review.session.Hearing;
import sightline.service.review.session.Seat;

/**
 * Finds a timetable. It ends after a number of steps and not at a time, and draws from a fixed seed, so the same day
 * gives the same timetable on every computer.
 */
@Component
public final class Search {

    private static final int STEPS_A_HEARING = 250;
    private static final int MOST_STEPS = 8_000;
    private static final long SEED = 20;

    /**
     * A place for each hearing, or none where there was none left. Locked places stay, also where they go against each
     * other.
     */
    public Map<Long, Optional<Seat>> timetable(DayFrame day, List<Hearing> hearings) {
        List<Turn> turns = hearings.stream()
                .map(hearing -> new Turn(hearing, Rules.seats(day, hearing.wants())))
                .toList();
        return solve(new Draft(day.hours(), turns)).getTurns().stream()
                .collect(Collectors.toUnmodifiableMap(Turn::getWitness, turn -> Optional.ofNullable(turn.getSeat())));
    }

    private static Draft solve(Draft draft) {
        boolean isNothingToFind = draft.getTurns().stream().allMatch(Turn::isLocked);
        return isNothingToFind ? draft : solvers(steps(draft)).buildSolver().solve(draft);
    }

    private static int steps(Draft draft) {
        return Math.min(MOST_STEPS, STEPS_A_HEARING * draft.getTurns().size());
    }

    private static SolverFactory<Draft> solvers(int steps) {
        return SolverFactory.create(new SolverConfig()
                .withSolutionClass(Draft.class)
                .withEntityClasses(Turn.class)
                .withConstraintProviderClass(Constraints.class)
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withRandomSeed(SEED)
                .withPhases(
                        new ConstructionHeuristicPhaseConfig(),
                        new LocalSearchPhaseConfig()
                                .withTerminationConfig(new TerminationConfig().withStepCountLimit(steps))));
    }
}

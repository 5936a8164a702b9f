package sightline.service.casework.caseload;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sightline.journey.state.JourneyState;
import sightline.service.casework.work.Colleague;
import sightline.service.casework.work.Colleagues;
import sightline.service.people.Mistake;

/**
 * What a manager typed about work to move.
 *
 * @param from the officer, or "nobody"
 * @param to the officer
 * @param stages states by name; none: all
 * @param most how many at most; nothing: all
 */
public record MoveForm(Optional<String> from, Optional<String> to, List<String> stages, Optional<String> most) {

    /** States that a case can be moved in. */
    public static final List<JourneyState> STAGES = Arrays.stream(JourneyState.values())
            .filter(state -> !Set.of(
                            JourneyState.NOT_STARTED,
                            JourneyState.ENDED,
                            JourneyState.MOVED_AWAY,
                            JourneyState.BROKEN_OFF)
                    .contains(state))
            .toList();

    private static final int ALL = 100_000;

    List<Mistake> mistakes(List<Colleague> team) {
        List<Mistake> mistakes = new ArrayList<>();
        if (!from().filter(id -> id.equals("nobody") || Colleagues.in(team, id).isPresent())
                .isPresent()) {
            mistakes.add(new Mistake("from", "Choose whose cases are to move"));
        }
        if (to().flatMap(id -> Colleagues.in(team, id)).isEmpty()) {
            mistakes.add(new Mistake("to", "Choose who is to have them"));
        } else if (to().equals(from())) {
            mistakes.add(new Mistake("to", "Choose somebody else: these cases are theirs already"));
        }
        if (!most().orElse("").isBlank() && !most().orElse("").strip().matches("[1-9]\\d{0,4}")) {
            mistakes.add(
                    new Mistake("most", "Enter how many cases as a whole number, like 25, or leave it empty for all"));
        }
        return mistakes;
    }

    /** At most how many. */
    int limit() {
        return most().map(String::strip)
                .filter(text -> text.matches("[1-9]\\d{0,4}"))
                .map(Integer::parseInt)
                .orElse(ALL);
    }

    /** The states that were ticked, or all. */
    List<JourneyState> states() {
        Set<String> ticked = stages().stream().collect(Collectors.toSet());
        List<JourneyState> chosen =
                STAGES.stream().filter(state -> ticked.contains(state.name())).toList();
        return chosen.isEmpty() ? STAGES : chosen;
    }

    /** Whether a stage's box is ticked. */
    public boolean isTicked(JourneyState state) {
        return stages().contains(state.name());
    }
}

package sightline.service.casework.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import sightline.journey.state.JourneyState;
import sightline.service.page.InWords;

/** Who has a journey in their hands at the moment. */
final class Holder {

    private Holder() {}

    static String of(Ranked row, List<Running> clocks, LocalDate today) {
        return family(clocks, today)
                .or(() -> advisers(clocks))
                .or(() -> school(row, clocks))
                .orElse("Us");
    }

    private static Optional<String> family(List<Running> clocks, LocalDate today) {
        return clocks.stream()
                .filter(Running::lasting)
                .filter(clock -> clock.isAfter(today))
                .findFirst()
                .flatMap(clock -> clock.due().map(last -> switch (clock.duty()) {
                    case "C4" -> "The family: they may appeal until " + InWords.date(last);
                    default -> "The family: their 15 days to answer run to " + InWords.date(last);
                }));
    }

    private static Optional<String> advisers(List<Running> clocks) {
        String names = clocks.stream()
                .filter(clock -> clock.is("A6"))
                .map(clock -> clock.organisation().or(clock::adviser).orElse("an adviser"))
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of("Advisers: " + names);
    }

    private static Optional<String> school(Ranked row, List<Running> clocks) {
        boolean report =
                row.state() == JourneyState.IN_REVIEW && clocks.stream().anyMatch(clock -> clock.is("R8"));
        return report
                ? Optional.of("The school or college: the report of the meeting is not here yet")
                : row.planned().map(day -> "The school or college: the review was planned on " + InWords.date(day));
    }
}

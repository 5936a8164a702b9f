package sightline.service.casework.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import sightline.exchange.scenario.JourneyColumns;
import sightline.insight.disclosure.Range;
import sightline.insight.simulation.Duties;
import sightline.insight.simulation.Fitted;
import sightline.insight.simulation.LoggedCases;
import sightline.insight.simulation.Work;
import sightline.journey.law.LawBook;
import sightline.service.casework.journal.Histories;
import sightline.service.watch.live.Fits;
import sightline.service.watch.live.Situations;

/** Fits the numbers of the simulation to the authority's own journeys. Only numbers leave: rates, paces, rounded counts. */
@Component
final class FitsOfCases implements Fits {

    private static final Pattern COUNT = Pattern.compile("\\d+(?= cases)");

    private final Situations situations;
    private final Histories histories;

    FitsOfCases(Situations situations, Histories histories) {
        this.situations = situations;
        this.histories = histories;
    }

    @Override
    public Optional<Fit> fit(String authority) {
        return situations.latest(authority).flatMap(month -> {
            LocalDate day = month.atEndOfMonth();
            List<LoggedCases> batches = new ArrayList<>();
            histories.each(authority, journeys -> batches.add(JourneyColumns.of(journeys, day)));
            LoggedCases all = together(batches);
            return sightline.insight.simulation.Fit.isEnough(all, day)
                    ? Optional.of(new Fit(
                            month,
                            rounded(sightline.insight.simulation.Fit.of(
                                    all, day, Duties.of(LawBook.england(), day), Work.USUAL))))
                    : Optional.empty();
        });
    }

    private static Fitted rounded(Fitted fitted) {
        return new Fitted(
                fitted.demand(),
                fitted.steps(),
                fitted.teams(),
                OpenCases.banded(fitted.open()),
                fitted.notes().stream().map(FitsOfCases::about).toList());
    }

    /** "at their limit: about 120 cases wait": a count in a note goes to the nearest five. */
    private static String about(String note) {
        return COUNT.matcher(note).replaceAll(count -> "about " + Range.rounded(Long.parseLong(count.group())));
    }

    static LoggedCases together(List<LoggedCases> parts) {
        return new LoggedCases(
                days(parts, LoggedCases::requested),
                days(parts, LoggedCases::decided),
                refused(parts),
                days(parts, LoggedCases::asked),
                days(parts, LoggedCases::advised),
                days(parts, LoggedCases::others),
                days(parts, LoggedCases::drafted),
                days(parts, LoggedCases::issued),
                days(parts, LoggedCases::gone));
    }

    private static int[] days(List<LoggedCases> parts, Function<LoggedCases, int[]> column) {
        return parts.stream()
                .flatMapToInt(part -> Arrays.stream(column.apply(part)))
                .toArray();
    }

    private static boolean[] refused(List<LoggedCases> parts) {
        List<Boolean> all = parts.stream()
                .flatMap(part -> IntStream.range(0, part.size()).mapToObj(row -> part.refused()[row]))
                .toList();
        boolean[] refused = new boolean[all.size()];
        for (int i = 0; i < refused.length; i++) {
            refused[i] = all.get(i);
        }
        return refused;
    }
}

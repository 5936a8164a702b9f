package sightline.exchange.scenario;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import sightline.insight.simulation.Measure;
import sightline.insight.simulation.Scenario;
import sightline.insight.simulation.Seek;
import sightline.insight.simulation.Team;

/** Reads what is sought. */
final class SeekReader {

    private static final double MOST_DAYS = 1000;

    private enum By {
        ISSUED,
        REQUESTED
    }

    private SeekReader() {}

    static Sought read(Section section, List<Scenario> scenarios) {
        section.knowing("more", "from", "reach", "measure", "by", "at most", "in");
        Team.Who team = section.needed("more", "psychologists").oneOf(Team.Who.class, Team.Who::words);
        LocalDate from = section.needed("from", "2027-01-01").day();
        double reach = section.needed("reach", "60%").perCent();
        Value byWhen = section.needed("by", "2027-09");
        YearMonth by = byWhen.month();
        double most = section.value("at most")
                .map(value -> value.number(1, MOST_DAYS))
                .orElse(100.0);
        Measure measure = section.value("measure")
                        .map(value -> value.oneOf(By.class, each -> each.name().toLowerCase(java.util.Locale.ROOT)))
                        .filter(By.REQUESTED::equals)
                        .isPresent()
                ? Measure.ON_TIME_REQUESTED
                : Measure.ON_TIME_ISSUED;
        Scenario scenario =
                section.value("in").map(value -> named(value, scenarios)).orElse(scenarios.getFirst());
        boolean shown = !by.atDay(1).isBefore(scenario.start()) && by.atDay(1).isBefore(scenario.end());
        if (!shown || by.atEndOfMonth().isBefore(from)) {
            throw byWhen.place()
                    .wrong(
                            "%s lies outside of what is simulated, or before the first day with more.".formatted(by),
                            "Give a month from %s to %s, not before '%s'."
                                    .formatted(
                                            YearMonth.from(scenario.start()),
                                            YearMonth.from(scenario.end()).minusMonths(1),
                                            "from"));
        }
        return new Sought(scenario, new Seek(team, from, measure, reach, by, most));
    }

    private static Scenario named(Value value, List<Scenario> scenarios) {
        return scenarios.stream()
                .filter(scenario -> scenario.name().equalsIgnoreCase(value.text()))
                .findFirst()
                .orElseThrow(() -> value.place()
                        .wrong(
                                "There is no scenario '%s'.".formatted(value.text()),
                                "Name one of: %s."
                                        .formatted(String.join(
                                                ", ",
                                                scenarios.stream()
                                                        .map(Scenario::name)
                                                        .toList()))));
    }
}

package sightline.service.watch.england;

import java.util.List;
import java.util.Optional;
import sightline.insight.indicator.Proportion;
import sightline.insight.published.AuthorityYear;

/**
 * All that the England page says; its words, charts, table, CSV and JSON are forms of this.
 *
 * @param year the latest calendar year with a figure for England
 * @param series England as printed, by year, oldest first
 * @param lines every authority of the latest year, highest risk first
 */
public record EnglandAnswer(int year, List<AuthorityYear> series, List<AuthorityLine> lines) {

    /** England in the latest year. */
    public AuthorityYear now() {
        return series.getLast();
    }

    /** England in an earlier year, where it was printed. */
    public Optional<AuthorityYear> in(int earlier) {
        return series.stream().filter(row -> row.year() == earlier).findFirst();
    }

    /** The year with the highest share on time since then, to measure the fall against. */
    public AuthorityYear best() {
        return series.stream()
                .filter(row -> row.onTimeExcludingExceptions().isPresent())
                .max(java.util.Comparator.comparingDouble(
                        row -> row.onTimeExcludingExceptions().orElseThrow().percent()))
                .orElseThrow();
    }

    /** How many authorities issued fewer than 30% of plans on time, of those with enough plans to say. */
    public long below30() {
        return judged().stream().filter(p -> p.percent() < 30).count();
    }

    /** The shares on time of the authorities with 30 plans or more. */
    public List<Proportion> judged() {
        return lines.stream()
                .flatMap(line -> line.onTime().stream())
                .filter(p -> p.whole() >= 30)
                .toList();
    }

    /** How many authorities have an alert for the year after. */
    public long alerts() {
        return lines.stream().filter(line -> line.ranked().alert()).count();
    }

    /** The regions, in order of name. */
    public List<String> regions() {
        return lines.stream()
                .map(line -> line.authority().region())
                .distinct()
                .sorted()
                .toList();
    }
}

package sightline.insight.warning;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import sightline.insight.published.AuthorityYear;
import sightline.insight.published.Panel;

/** The authorities of a year by the risk of falling below 30% on time in the year after. */
public final class Ranking {

    private Ranking() {}

    /**
     * Every authority with a row in the year, highest risk first, equal scores in order of code; empty where the panel has
     * no such year. No figure of a later year is used.
     */
    public static List<Ranked> of(Panel panel, int year) {
        LookAlikes alikes = LookAlikes.knownBy(panel, year);
        List<AuthorityYear> rows = panel.year(year)
                .sorted(Comparator.comparingDouble((AuthorityYear row) -> -RiskModel.score(row))
                        .thenComparing(AuthorityYear::authority))
                .toList();
        return IntStream.range(0, rows.size())
                .mapToObj(i -> ranked(rows.get(i), i + 1, alikes))
                .toList();
    }

    private static Ranked ranked(AuthorityYear row, int rank, LookAlikes alikes) {
        Standing standing = Standing.of(row);
        return new Ranked(
                row,
                rank,
                RiskModel.score(row),
                standing,
                standing == Standing.IN_QUESTION ? alikes.fell(row) : Optional.empty(),
                standing == Standing.IN_QUESTION ? alikes.collapsed(row) : Optional.empty());
    }
}

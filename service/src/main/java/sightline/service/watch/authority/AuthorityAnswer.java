package sightline.service.watch.authority;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import sightline.exchange.inspection.Inspection;
import sightline.insight.published.Authority;
import sightline.insight.published.AuthorityYear;
import sightline.insight.warning.PastAlerts;
import sightline.insight.warning.Ranked;

/**
 * All that an authority's page says; its words, charts, table, CSV and JSON are forms of this.
 *
 * @param authority who
 * @param year the latest calendar year with figures for England
 * @param series the authority's years, oldest first
 * @param england England's years, to compare with
 * @param ranked its place in the ranking by risk, where it has a row in the latest year
 * @param rankedInAll how many authorities are ranked
 * @param pastAlerts how good such alerts have been
 * @param peers the authority, its region, England and its statistical neighbours, on time in the latest year
 * @param inspections its area SEND inspections, oldest first
 * @param notes what a reader must know about breaks and gaps in the series
 */
public record AuthorityAnswer(
        Authority authority,
        int year,
        NavigableMap<Integer, AuthorityYear> series,
        NavigableMap<Integer, AuthorityYear> england,
        Optional<Ranked> ranked,
        int rankedInAll,
        PastAlerts pastAlerts,
        List<Peer> peers,
        List<Inspection> inspections,
        List<String> notes) {

    /** The authority's latest year that has a figure on time, where there is one. */
    public Optional<AuthorityYear> latest() {
        return series.descendingMap().values().stream()
                .filter(row -> row.onTimeExcludingExceptions().isPresent())
                .findFirst();
    }

    /** The last year that its charts show: the latest there is, or the last of an authority that has ended. */
    public int lastYear() {
        return authority.lastYear().map(ended -> Math.min(ended, year)).orElse(year);
    }

    /** Its years up to the latest one with figures on time; appeals alone may be known for a later one. */
    public List<AuthorityYear> years() {
        return List.copyOf(series.headMap(lastYear(), true).values());
    }

    /** Its figures of a year, where there are any. */
    public Optional<AuthorityYear> in(int wanted) {
        return Optional.ofNullable(series.get(wanted));
    }
}

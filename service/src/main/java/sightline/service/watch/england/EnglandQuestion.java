package sightline.service.watch.england;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import sightline.exchange.facts.Facts;
import sightline.insight.indicator.Proportion;
import sightline.insight.published.Authority;
import sightline.insight.published.AuthorityYear;
import sightline.insight.published.Panel;
import sightline.insight.warning.Ranked;
import sightline.insight.warning.Ranking;

/** Where are children waiting too long, and where will they be next? A pure function of a panel. */
final class EnglandQuestion {

    private EnglandQuestion() {}

    static EnglandAnswer answer(Facts facts, Panel panel) {
        List<AuthorityYear> england = panel.series(Authority.ENGLAND).values().stream()
                .filter(row -> row.onTimeExcludingExceptions().isPresent())
                .toList();
        int year = panel.latestYear();
        Map<String, Authority> names =
                facts.authorities().stream().collect(Collectors.toMap(Authority::code, Function.identity()));
        return new EnglandAnswer(
                year,
                england,
                Ranking.of(panel, year).stream()
                        .filter(ranked -> names.containsKey(ranked.year().authority()))
                        .map(ranked -> line(names, panel, ranked))
                        .toList());
    }

    private static AuthorityLine line(Map<String, Authority> names, Panel panel, Ranked ranked) {
        String code = ranked.year().authority();
        NavigableMap<Integer, Optional<Proportion>> series = new TreeMap<>();
        panel.series(code).forEach((year, row) -> series.put(year, row.onTimeExcludingExceptions()));
        return new AuthorityLine(java.util.Objects.requireNonNull(names.get(code)), ranked, series);
    }
}

package sightline.service.watch.known;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import sightline.exchange.facts.Facts;
import sightline.insight.indicator.Proportion;
import sightline.insight.published.AsKnown;
import sightline.insight.published.Authority;
import sightline.insight.published.AuthorityYear;
import sightline.insight.published.KnownPanel;
import sightline.insight.published.Measure;
import sightline.insight.published.Panel;
import sightline.insight.warning.PastAlerts;
import sightline.insight.warning.Ranked;
import sightline.insight.warning.Ranking;
import sightline.service.watch.Knowledge;

/** What could be known by the end of June after a year? */
final class KnownQuestion {

    /** The counts that the page and the alert rest on. */
    private static final Set<Measure> READ = EnumSet.of(
            Measure.PLANS_ISSUED_EX,
            Measure.PLANS_WITHIN_20_WEEKS_EX,
            Measure.REQUESTS,
            Measure.REQUESTS_REFUSED,
            Measure.ASSESSED_WITH_PLAN,
            Measure.ASSESSED_WITHOUT_PLAN);

    private KnownQuestion() {}

    static KnownAnswer answer(Knowledge.Today today, int year, Optional<Authority> wanted) {
        Facts facts = today.contents().facts();
        LocalDate day = AsKnown.firstPublic(year);
        KnownPanel then = today.contents().asKnown(day);
        Panel readable = then.panel().until(year);
        Panel now = today.known().panel();
        List<Ranked> ranking = Ranking.of(readable, year);
        Map<String, Optional<Proportion>> after = new HashMap<>();
        now.year(year + 1).forEach(row -> after.put(row.authority(), row.onTimeExcludingExceptions()));
        return new KnownAnswer(
                year,
                day,
                ranking,
                PastAlerts.knownBy(readable, year),
                after,
                facts.authorities().stream().collect(Collectors.toMap(Authority::code, Function.identity())),
                wanted.map(authority -> one(authority, then, readable, now, ranking)));
    }

    private static KnownAnswer.One one(
            Authority authority, KnownPanel then, Panel readable, Panel now, List<Ranked> ranking) {
        String code = authority.code();
        return new KnownAnswer.One(
                authority,
                readable.series(code),
                now.series(code).headMap(now.latestYear(), true),
                readable.series(code).values().stream()
                        .map(AuthorityYear::year)
                        .filter(y -> then.usesLaterRelease(code, y, READ))
                        .toList(),
                ranking.stream().filter(r -> r.year().authority().equals(code)).findFirst());
    }
}

package sightline.service.watch.authority;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import sightline.exchange.facts.Facts;
import sightline.exchange.inspection.Inspection;
import sightline.insight.published.Authority;
import sightline.insight.published.KnownPanel;
import sightline.insight.published.Panel;
import sightline.insight.warning.PastAlerts;
import sightline.insight.warning.Ranked;
import sightline.insight.warning.Ranking;

/** Are the children of this authority getting their plans on time? A pure function of what is known. */
final class AuthorityQuestion {

    private AuthorityQuestion() {}

    static AuthorityAnswer answer(Facts facts, KnownPanel known, Authority authority) {
        Panel panel = known.panel();
        int year = panel.latestYear();
        List<Ranked> ranking = Ranking.of(panel, year);
        Optional<Ranked> ranked = ranking.stream()
                .filter(r -> r.year().authority().equals(authority.code()))
                .findFirst();
        return new AuthorityAnswer(
                authority,
                year,
                panel.series(authority.code()),
                panel.series(Authority.ENGLAND),
                ranked,
                ranking.size(),
                PastAlerts.knownBy(panel, year),
                new Peers(facts, panel, year).of(authority),
                facts.inspections().stream()
                        .filter(i -> i.authority().equals(authority.code()))
                        .sorted(Comparator.comparing(Inspection::framework))
                        .toList(),
                new Notes(facts, known).about(authority));
    }
}

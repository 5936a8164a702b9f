package sightline.insight.warning;

import java.util.List;
import java.util.Optional;
import sightline.insight.indicator.Proportion;
import sightline.insight.published.AuthorityYear;
import sightline.insight.published.Panel;

/**
 * What happened to those that looked like this: authority-years whose score lies in the same fifth of risk.
 *
 * <p>Only outcomes that were complete by the end of the year shown are counted, back to the first year with a throughput
 * (2016, so outcome year 2017). The fifths are fixed on 2018–2021. Until 2021 the counts are therefore those the model was
 * fitted on, and flatter it a little; from 2022 on they take in years it had not seen.
 */
public final class LookAlikes {

    private final List<Outcome> known;

    private LookAlikes(List<Outcome> known) {
        this.known = known;
    }

    /** The outcomes that were known at the end of a year. */
    public static LookAlikes knownBy(Panel panel, int year) {
        return new LookAlikes(Outcome.in(panel, RiskModel.FITTED_FROM - 1, year).stream()
                .filter(outcome -> outcome.before().throughput().isPresent())
                .toList());
    }

    /** Of those in the same fifth of risk, how many fell below 30% the year after; empty where there are none yet. */
    public Optional<Proportion> of(AuthorityYear year) {
        int fifth = RiskModel.fifth(RiskModel.score(year));
        List<Outcome> alike = known.stream()
                .filter(outcome -> RiskModel.fifth(RiskModel.score(outcome.before())) == fifth)
                .toList();
        return Proportion.of(
                alike.stream().filter(Event.FALL_BELOW_30::happenedIn).count(), alike.size());
    }
}

package sightline.insight.warning;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import sightline.insight.indicator.Proportion;
import sightline.insight.published.AuthorityYear;
import sightline.insight.published.Panel;

/**
 * What happened to those that looked like this: authority-years in the same fifth of risk, or on the same side of the
 * alarm.
 *
 * <p>Only outcomes that were complete by the end of the year shown are counted, back to the first year with a throughput
 * (2016, so outcome year 2017). The fifths are fixed on 2018–2021. Until 2021 their counts are therefore those the model
 * was fitted on, and flatter it a little; from 2022 on they take in years it had not seen.
 */
public final class LookAlikes {

    private final List<Outcome> known;

    private LookAlikes(List<Outcome> known) {
        this.known = known;
    }

    /** The outcomes that were known at the end of a year. */
    public static LookAlikes knownBy(Panel panel, int year) {
        return new LookAlikes(Outcome.in(panel, Alarm.FIRST_OUTCOME, year).stream()
                .filter(outcome -> outcome.before().throughput().isPresent())
                .toList());
    }

    /** Of those in the same fifth of risk, how many fell below 30% the year after; empty where there are none yet. */
    public Optional<Proportion> fell(AuthorityYear year) {
        int fifth = RiskModel.fifth(RiskModel.score(year));
        return share(before -> RiskModel.fifth(RiskModel.score(before)) == fifth, Event.FALL_BELOW_30);
    }

    /**
     * Of those whose throughput was on the same side of {@link Alarm#LEVEL}, how many collapsed the year after; empty where
     * there are none yet, or no throughput was published.
     */
    public Optional<Proportion> collapsed(AuthorityYear year) {
        return year.throughput().isEmpty()
                ? Optional.empty()
                : share(before -> Alarm.pilingUp(before) == Alarm.pilingUp(year), Event.COLLAPSE);
    }

    private Optional<Proportion> share(Predicate<AuthorityYear> like, Event event) {
        List<Outcome> alike =
                known.stream().filter(outcome -> like.test(outcome.before())).toList();
        return Proportion.of(alike.stream().filter(event::happenedIn).count(), alike.size());
    }
}

package sightline.insight.warning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    private final Map<Integer, Proportion> fellByFifth;
    private final Map<Boolean, Proportion> collapsedBySide;

    private LookAlikes(List<Outcome> known) {
        this.fellByFifth = shares(known, LookAlikes::fifth, Event.FALL_BELOW_30);
        this.collapsedBySide = shares(known, Alarm::pilingUp, Event.COLLAPSE);
    }

    /** The outcomes that were known at the end of a year. */
    public static LookAlikes knownBy(Panel panel, int year) {
        return new LookAlikes(Outcome.in(panel, Alarm.FIRST_OUTCOME, year).stream()
                .filter(outcome -> outcome.before().throughput().isPresent())
                .toList());
    }

    /** Of those in the same fifth of risk, how many fell below 30% the year after; empty where there are none yet. */
    public Optional<Proportion> fell(AuthorityYear year) {
        return Optional.ofNullable(fellByFifth.get(fifth(year)));
    }

    /**
     * Of those whose throughput was on the same side of {@link Alarm#LEVEL}, how many collapsed the year after; empty where
     * there are none yet, or no throughput was published.
     */
    public Optional<Proportion> collapsed(AuthorityYear year) {
        return year.throughput().isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(collapsedBySide.get(Alarm.pilingUp(year)));
    }

    private static int fifth(AuthorityYear year) {
        return RiskModel.fifth(RiskModel.score(year));
    }

    private static <K> Map<K, Proportion> shares(List<Outcome> known, Function<AuthorityYear, K> like, Event event) {
        return known.stream()
                .collect(Collectors.groupingBy(
                        outcome -> like.apply(outcome.before()),
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                alike -> new Proportion(
                                        alike.stream().filter(event::happenedIn).count(), alike.size()))));
    }
}

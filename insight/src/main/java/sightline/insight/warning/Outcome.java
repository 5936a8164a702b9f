package sightline.insight.warning;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import sightline.insight.indicator.Proportion;
import sightline.insight.published.AuthorityYear;
import sightline.insight.published.Panel;

/**
 * What became of one authority from one year to the next, where that can be told from chance: at least 30% on time the
 * year before, and 30 or more plans in both years (exceptions left out).
 *
 * @param before the year that a warning may use
 * @param after the year that shows what happened
 */
public record Outcome(AuthorityYear before, AuthorityYear after) {

    /** The share on time below which an authority counts as fallen, in percent. */
    public static final double FLOOR = 30;

    /** The fewest plans, exceptions left out, whose percentage is taken as more than chance. */
    public static final long FEWEST_PLANS = 30;

    /** Three-digit code of the authority. */
    public String authority() {
        return after.authority();
    }

    /** The outcome year. */
    public int year() {
        return after.year();
    }

    /** On time the year before, exceptions left out. */
    public Proportion from() {
        return before.onTimeExcludingExceptions().orElseThrow();
    }

    /** On time in the outcome year, exceptions left out. */
    public Proportion to() {
        return after.onTimeExcludingExceptions().orElseThrow();
    }

    /** Every outcome of a panel in the outcome years from {@code first} to {@code last}, by authority, then year. */
    public static List<Outcome> in(Panel panel, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .boxed()
                .flatMap(panel::year)
                .flatMap(after ->
                        panel.find(after.authority(), after.year() - 1).flatMap(before -> of(before, after)).stream())
                .sorted(Comparator.comparing(Outcome::authority).thenComparing(Outcome::year))
                .toList();
    }

    private static Optional<Outcome> of(AuthorityYear before, AuthorityYear after) {
        boolean counts = before.onTimeExcludingExceptions()
                        .filter(share -> share.percent() >= FLOOR && share.whole() >= FEWEST_PLANS)
                        .isPresent()
                && after.onTimeExcludingExceptions()
                        .filter(share -> share.whole() >= FEWEST_PLANS)
                        .isPresent();
        return counts ? Optional.of(new Outcome(before, after)) : Optional.empty();
    }
}

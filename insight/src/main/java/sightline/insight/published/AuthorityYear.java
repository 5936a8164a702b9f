package sightline.insight.published;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import sightline.insight.indicator.Proportion;

/**
 * What is known of one authority in one calendar year.
 *
 * @param authority three-digit code, or {@link Authority#ENGLAND}
 * @param year calendar year
 * @param figures the printed cells; a measure that was never printed is absent
 */
public record AuthorityYear(String authority, int year, Map<Measure, Figure> figures) {

    public AuthorityYear {
        Map<Measure, Figure> copy = new EnumMap<>(Measure.class);
        copy.putAll(figures);
        figures = java.util.Collections.unmodifiableMap(copy);
    }

    /** The count of a measure, or empty where it is withheld or was never printed. */
    public OptionalLong count(Measure measure) {
        Figure figure = figures.get(measure);
        return figure == null ? OptionalLong.empty() : figure.count();
    }

    /** Plans issued within 20 weeks, exceptions left out (the Department's headline), or empty: 0 of 0 is no figure. */
    public Optional<Proportion> onTimeExcludingExceptions() {
        return share(Measure.PLANS_WITHIN_20_WEEKS_EX, Measure.PLANS_ISSUED_EX);
    }

    /** Plans issued within 20 weeks of all plans, or empty. */
    public Optional<Proportion> onTimeIncludingExceptions() {
        return share(Measure.PLANS_WITHIN_20_WEEKS, Measure.PLANS_ISSUED);
    }

    /** One measure as a share of another, or empty where either has no count. */
    public Optional<Proportion> share(Measure part, Measure whole) {
        OptionalLong p = count(part);
        OptionalLong w = count(whole);
        return p.isPresent() && w.isPresent() ? Proportion.of(p.getAsLong(), w.getAsLong()) : Optional.empty();
    }

    /** Assessments brought to an end: with a plan and without. */
    public OptionalLong completions() {
        return sum(Measure.ASSESSED_WITH_PLAN, 1, Measure.ASSESSED_WITHOUT_PLAN);
    }

    /** Requests that were not refused: the work taken on. */
    public OptionalLong acceptedIntake() {
        return sum(Measure.REQUESTS, -1, Measure.REQUESTS_REFUSED);
    }

    /** Completions ÷ accepted intake; below 1 work piles up. Empty where a count is missing or nothing was accepted. */
    public OptionalDouble throughput() {
        OptionalLong done = completions();
        OptionalLong taken = acceptedIntake();
        return done.isPresent() && taken.isPresent() && taken.getAsLong() > 0
                ? OptionalDouble.of((double) done.getAsLong() / taken.getAsLong())
                : OptionalDouble.empty();
    }

    private OptionalLong sum(Measure first, int sign, Measure second) {
        OptionalLong a = count(first);
        OptionalLong b = count(second);
        return a.isPresent() && b.isPresent()
                ? OptionalLong.of(a.getAsLong() + sign * b.getAsLong())
                : OptionalLong.empty();
    }
}

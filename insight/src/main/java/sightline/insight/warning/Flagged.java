package sightline.insight.warning;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import sightline.insight.indicator.Proportion;

/**
 * What became of those that a signal pointed at, case by case.
 *
 * @param hits pointed at, and it happened
 * @param misses it happened, but they were not pointed at
 * @param falseAlarms pointed at, and it did not happen
 * @param population all authority-years that could have been pointed at
 */
public record Flagged(List<Outcome> hits, List<Outcome> misses, List<Outcome> falseAlarms, int population) {

    public Flagged {
        hits = List.copyOf(hits);
        misses = List.copyOf(misses);
        falseAlarms = List.copyOf(falseAlarms);
    }

    /** Of those pointed at, how many it happened to; empty where none was pointed at. */
    public Optional<Proportion> precision() {
        return Proportion.of(hits.size(), hits.size() + falseAlarms.size());
    }

    /** Of those it happened to, how many were pointed at; empty where it happened to none. */
    public Optional<Proportion> recall() {
        return Proportion.of(hits.size(), hits.size() + misses.size());
    }

    /** How many times likelier it was among those pointed at than among all; empty where either is empty. */
    public OptionalDouble lift() {
        return counts().lift();
    }

    Counts counts() {
        return new Counts(hits.size() + falseAlarms.size(), hits.size(), hits.size() + misses.size(), population);
    }
}

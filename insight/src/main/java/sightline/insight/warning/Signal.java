package sightline.insight.warning;

import java.util.OptionalDouble;
import sightline.insight.indicator.Proportion;
import sightline.insight.published.AuthorityYear;

/** A way to rank authorities by their risk, and to say when it is high enough to speak up. */
public enum Signal {
    /** {@link RiskModel}: throughput and the share on time together. It ranks; it speaks up for its highest fifth. */
    MODEL("throughput and share on time", OptionalDouble.of(RiskModel.HIGHEST_FIFTH_FROM)) {
        @Override
        public double score(AuthorityYear year) {
            return RiskModel.score(year);
        }
    },
    /** The naive rival: watch whoever has the lowest share on time. It never speaks up of itself. */
    LOWEST_ON_TIME("lowest share on time", OptionalDouble.empty()) {
        @Override
        public double score(AuthorityYear year) {
            return -year.onTimeExcludingExceptions().map(Proportion::percent).orElseGet(RiskModel::averageOnTime);
        }
    },
    /** {@link Alarm}: the single rule that alerts are given by. */
    THROUGHPUT_RULE("throughput below " + Alarm.LEVEL, OptionalDouble.of(Math.nextUp(-Alarm.LEVEL))) {
        @Override
        public double score(AuthorityYear year) {
            return -year.throughput().orElseGet(RiskModel::averageThroughput);
        }
    };

    private final String words;
    private final OptionalDouble alertFrom;

    Signal(String words, OptionalDouble alertFrom) {
        this.words = words;
        this.alertFrom = alertFrom;
    }

    /** The risk after a year: higher is more likely to fall in the year after. */
    public abstract double score(AuthorityYear year);

    /** The score from which it speaks up, the same for all years; empty where it has none. */
    public OptionalDouble alertFrom() {
        return alertFrom;
    }

    /** What it looks at, for people. */
    public String words() {
        return words;
    }
}

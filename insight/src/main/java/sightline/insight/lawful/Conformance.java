package sightline.insight.lawful;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import sightline.insight.log.CaseEvents;
import sightline.insight.log.CaseMeasure;
import sightline.journey.law.LawBook;
import sightline.journey.time.Counting;

/** Counts in how many journeys each rule of {@link LawfulRule} was broken, and in how many it could be looked at. */
public final class Conformance implements CaseMeasure {

    private static final LawfulRule[] RULES = LawfulRule.values();

    private final Judge judge;
    private final int[] looked = new int[RULES.length];
    private final int[] broken = new int[RULES.length];
    private int cases;
    private int clean;

    /** Judges by this law and this way of counting weeks. */
    public Conformance(LawBook law, Counting counting) {
        this.judge = new Judge(law, counting);
    }

    @Override
    public void weigh(CaseEvents events, int weight) {
        if (events.counted() == events.to()) {
            return;
        }
        Found found = judge.found(events);
        cases += weight;
        clean += found.broken() == 0 ? weight : 0;
        add(looked, found.applies(), weight);
        add(broken, found.broken(), weight);
    }

    private static void add(int[] counts, long rules, int weight) {
        for (long rest = rules; rest != 0; rest &= rest - 1) {
            counts[Long.numberOfTrailingZeros(rest)] += weight;
        }
    }

    @Override
    public boolean readsDetails() {
        return true;
    }

    /** How many journeys there are. */
    public int cases() {
        return cases;
    }

    /** In how many no rule was broken. */
    public int clean() {
        return clean;
    }

    /** What came of each rule that could be looked at, the most broken first. */
    public List<Outcome> outcomes() {
        List<Outcome> outcomes = new ArrayList<>();
        for (LawfulRule rule : RULES) {
            if (looked[rule.ordinal()] > 0) {
                outcomes.add(new Outcome(rule, looked[rule.ordinal()], broken[rule.ordinal()]));
            }
        }
        outcomes.sort(Comparator.comparingInt(Outcome::broken).reversed().thenComparing(Outcome::rule));
        return outcomes;
    }

    /**
     * What came of a rule.
     *
     * @param rule the rule
     * @param looked in how many journeys it could be looked at
     * @param broken in how many of those it was broken
     */
    public record Outcome(LawfulRule rule, int looked, int broken) {

        /** In a sentence: "In 212 of 900 journeys the draft came before all advice was in." */
        public String sentence() {
            String journeys = looked == 1 ? "journey" : "journeys";
            return "In %s of %,d %s %s."
                    .formatted(broken == 0 ? "none" : "%,d".formatted(broken), looked, journeys, rule.words());
        }
    }
}

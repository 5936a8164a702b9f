package planted.oneway.journey;

import planted.oneway.insight.Meaning;

/** Planted: what happened to a child depends on what figures mean. */
public record KnowsTheMeaning(Meaning meaning) {}

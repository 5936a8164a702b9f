package planted.oneway.insight;

import planted.oneway.exchange.KnowsThePage;

/** Planted: what a figure means depends on how it was read. */
public record KnowsTheReader(KnowsThePage reader) {}

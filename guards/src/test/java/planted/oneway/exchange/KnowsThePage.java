package planted.oneway.exchange;

import planted.oneway.service.KnowsTheCommand;

/** Planted: a reader of files knows who shows them. */
public record KnowsThePage(KnowsTheCommand page) {}

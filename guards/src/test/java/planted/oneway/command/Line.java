package planted.oneway.command;

import planted.oneway.insight.Meaning;

/** Innocent: the command may know everything. */
public record Line(Meaning meaning) {}

package planted.oneway.service;

import planted.oneway.command.Line;

/** Planted: the application knows the command that starts it. */
public record KnowsTheCommand(Line line) {}

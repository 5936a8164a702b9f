package planted.alone.service;

import planted.alone.papers.Sheet;

/** Innocent: the service prints papers. */
public record Page(Sheet sheet) {}

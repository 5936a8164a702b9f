package planted.alone.exchange;

import planted.alone.papers.Sheet;

/** Planted: a reader of files that prints. */
record WritesAPaper(Sheet sheet) {}

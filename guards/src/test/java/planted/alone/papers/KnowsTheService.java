package planted.alone.papers;

import planted.alone.service.Page;

/** Planted: a paper that knows who prints it. */
record KnowsTheService(Page page) {}

package planted.core.insight;

import planted.core.service.Page;

/** Planted: the core knows a page. */
record Upward(Page page) {}

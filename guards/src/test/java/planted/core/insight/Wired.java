package planted.core.insight;

import org.springframework.stereotype.Component;

/** Planted: the core asks a framework to build it. */
@Component
final class Wired {}

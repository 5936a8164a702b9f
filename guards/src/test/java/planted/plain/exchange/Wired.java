package planted.plain.exchange;

import org.springframework.stereotype.Component;

/** Planted: a reader of files that needs a running application. */
@Component
final class Wired {}

/** Decisions on papers as councils print them: resolved, reasons, alternatives, documents, what has moved on since. */
@NullMarked
package sightline.service.improvement.decision;

import org.jspecify.annotations.NullMarked;

package sightline.exchange.inspection;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One area SEND inspection by Ofsted and the Care Quality Commission. A date that was not printed is empty.
 *
 * @param authority three-digit code of the authority whose area it was
 * @param framework the framework it was held under
 * @param started first day of the inspection
 * @param published day its outcome was published
 * @param revisitPublished first framework only: day the outcome of the revisit was published
 * @param outcome what was found, at the revisit where there was one; empty where the published outcome could not be read
 */
public record Inspection(
        String authority,
        Framework framework,
        Optional<LocalDate> started,
        Optional<LocalDate> published,
        Optional<LocalDate> revisitPublished,
        Optional<Outcome> outcome) {}

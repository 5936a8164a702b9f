package sightline.service.review.book;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where evidence comes from.
 *
 * @param source the kind of source
 * @param origin who said it, by kind and never by name: "a head teacher of a secondary school"
 * @param day it is of
 * @param witness who told it
 * @param session at which
 */
public record Provenance(
        SourceKind source, String origin, LocalDate day, Optional<Long> witness, Optional<Long> session) {}

package sightline.service.improvement.take;

import java.time.LocalDate;
import java.util.Optional;
import sightline.service.improvement.book.OriginKind;

/**
 * A paper whose recommendations come in.
 *
 * @param kind what it is
 * @param title what it is called
 * @param body who recommends
 * @param day of the paper
 * @param review our review of which it is the report
 * @param paper its number in the library
 * @param link where it can be read; may be empty
 * @param shown whether it stands in the public record
 */
public record NewOrigin(
        OriginKind kind,
        String title,
        String body,
        LocalDate day,
        Optional<Long> review,
        Optional<Long> paper,
        String link,
        boolean shown) {}

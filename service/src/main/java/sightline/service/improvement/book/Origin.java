package sightline.service.improvement.book;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A paper that recommended something.
 *
 * @param authority whose it is
 * @param id its number
 * @param kind what it is
 * @param title what it is called
 * @param body who recommends
 * @param day of the paper
 * @param review our review of which it is the report
 * @param paper its number in the library
 * @param link where it can be read; may be empty
 * @param shown whether it stands in the public record
 * @param answered the day on which the answer was published where no clock runs; empty where none was
 * @param version of this row
 */
public record Origin(
        String authority,
        long id,
        OriginKind kind,
        String title,
        String body,
        LocalDate day,
        Optional<Long> review,
        Optional<Long> paper,
        String link,
        boolean shown,
        Optional<LocalDate> answered,
        long version) {}

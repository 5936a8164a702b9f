package sightline.service.casework.sen2;

import java.time.LocalDate;
import java.util.Optional;
import sightline.exchange.sen2.rule.Finding;

/** Rows on their way into the database. */
final class Gathered {

    private Gathered() {}

    /**
     * Somebody in the return.
     *
     * @param number the place
     * @param digest by which they are known again
     * @param name forename and surname; kept only where something was found
     * @param upn the same
     */
    record Somebody(int number, String digest, Optional<String> name, Optional<String> upn) {}

    /**
     * Something found.
     *
     * @param number its place among the findings
     * @param finding what it is
     * @param received the day of the request that it is about
     * @param match by which it is known again
     */
    record Found(int number, Finding finding, Optional<LocalDate> received, String match) {}
}

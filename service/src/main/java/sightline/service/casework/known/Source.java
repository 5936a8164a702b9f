package sightline.service.casework.known;

import java.time.LocalDate;
import java.util.Optional;
import sightline.service.page.InWords;

/**
 * Where something was told.
 *
 * @param year of the return; empty for a file of persons
 * @param name of the file
 * @param sha256 of its bytes, unpacked
 * @param tellsOf the day it tells of: of a return the survey day
 * @param day when it was handed in
 */
public record Source(Optional<Integer> year, String name, String sha256, LocalDate tellsOf, LocalDate day) {

    /** Such as "from the return of 2026, handed in 12 January 2027". */
    public String words() {
        return "from %s, handed in %s"
                .formatted(year.map(of -> "the return of " + of).orElse("a file of persons"), InWords.date(day));
    }

    String kind() {
        return year.isPresent() ? "return" : "persons";
    }
}

package sightline.service.casework.extract;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the columns of a system's extracts mean, as it was kept last.
 *
 * @param name that people gave it
 * @param version how often it was kept
 * @param system what kind of system the extracts come from; may be blank
 * @param yaml the mapping
 * @param used when an extract was read by it last, and by whom; empty where none was yet
 */
public record KeptMapping(String name, int version, String system, String yaml, Optional<Use> used) {

    /**
     * A use.
     *
     * @param day of it
     * @param by whose; empty where the account is gone or it was Sightline itself
     */
    public record Use(LocalDate day, Optional<String> by) {}
}

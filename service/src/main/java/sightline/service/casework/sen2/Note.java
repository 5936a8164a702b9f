package sightline.service.casework.sen2;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an authority says to the Department about what a rule found.
 *
 * @param rule the rule's identifier
 * @param words what is said
 * @param version grows each time it is saved
 * @param day when it was saved
 * @param by who saved it, where the account is still there
 */
public record Note(String rule, String words, long version, LocalDate day, Optional<String> by) {

    /** The most characters that it may have. */
    public static final int MOST = 2_000;
}

package sightline.service.casework.sen2.pages;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sightline.service.casework.sen2.Wanted;

/**
 * Which findings an address asks for, as it arrives.
 *
 * @param level error or query
 * @param part a letter
 * @param rule an identifier
 * @param person a place in the return
 */
record Asked(
        @Nullable String level,
        @Nullable String part,
        @Nullable String rule,
        @Nullable String person) {

    /** The same as it can be asked; what has not the form of an answer is no matter. */
    Wanted wanted() {
        return new Wanted(
                fitting(level, "error|query"),
                fitting(part, "[A-Z]"),
                fitting(rule, "[A-Z][0-9]{1,3}"),
                Optional.of(fitting(person, "[0-9]{1,7}"))
                        .filter(number -> !number.isEmpty())
                        .map(Integer::valueOf));
    }

    private static String fitting(@Nullable String text, String pattern) {
        return text != null && text.matches(pattern) ? text : "";
    }
}

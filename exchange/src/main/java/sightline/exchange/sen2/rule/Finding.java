package sightline.exchange.sen2.rule;

import java.util.OptionalInt;
import sightline.exchange.OneLine;

/**
 * What a rule found. It names nobody: a person is a place in the return.
 *
 * @param rule the rule's identifier
 * @param level how much it weighs
 * @param person the person, from 1; none for the header and for the return as a whole
 * @param request the person's request, from 1; none for the person as a whole
 * @param element the element that it is about
 * @param line the line to look at
 * @param message what is wrong, and what to do where that isn't plain
 */
public record Finding(
        String rule, Level level, OptionalInt person, OptionalInt request, String element, int line, String message) {

    public Finding {
        message = OneLine.of(message);
    }
}

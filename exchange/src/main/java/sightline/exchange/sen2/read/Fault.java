package sightline.exchange.sen2.read;

import java.util.OptionalInt;
import sightline.exchange.OneLine;

/**
 * Something that doesn't fit the form of the return.
 *
 * @param rule X1: an element that is unknown, repeated or out of order; X2: a value that its item can't have
 * @param person whose it is, from 1; none in the header
 * @param request the request of that person, from 1; none outside requests
 * @param element the element
 * @param line the line it begins on
 * @param message what is wrong and what to do, a sentence or two
 */
public record Fault(String rule, OptionalInt person, OptionalInt request, String element, int line, String message) {

    public Fault {
        message = OneLine.of(message);
    }
}

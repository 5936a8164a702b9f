package sightline.service.casework.sen2;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import sightline.exchange.sen2.rule.Level;
import sightline.exchange.sen2.rule.Rule;
import sightline.exchange.sen2.rule.Rulebook;
import sightline.service.page.InWords;

/**
 * Something that was found in a return.
 *
 * @param rule which rule found it
 * @param level how much it weighs
 * @param about whom
 * @param element what it is about
 * @param line the line to look at
 * @param message what is wrong
 */
public record KeptFinding(String rule, Level level, About about, String element, int line, String message) {

    /**
     * Whom it is about.
     *
     * @param person the place in the return; none for the header and for the return as a whole
     * @param name forename and surname
     * @param upn the number
     * @param request the place among the person's requests
     * @param received the day of that request
     */
    public record About(
            OptionalInt person,
            Optional<String> name,
            Optional<String> upn,
            OptionalInt request,
            Optional<LocalDate> received) {

        /** The person, or what stands in a person's place. */
        public String who() {
            return person.isEmpty() ? "The return" : name.orElse("Person " + person.getAsInt());
        }

        /** Where in the return. */
        public String where() {
            if (person.isEmpty()) {
                return "";
            }
            String place = "person " + person.getAsInt();
            return upn.map(number -> place + ", UPN " + number).orElse(place);
        }

        /** Which request; empty where it is about none. */
        public String asked() {
            return request.isEmpty()
                    ? ""
                    : "request " + request.getAsInt()
                            + received.map(day -> " of " + InWords.date(day)).orElse("");
        }
    }

    /** The rule with its words. */
    public Rule words() {
        return Rulebook.rule(rule).orElseThrow();
    }
}

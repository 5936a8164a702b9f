package sightline.service.casework.field;

import java.util.List;
import sightline.service.page.form.Choice;

/**
 * One thing that an event says beside its day.
 *
 * @param key under which it is written
 * @param label what a form asks
 * @param hint how to answer; may be blank
 * @param kind what sort of answer it is
 * @param needed whether the event can't do without
 * @param choices the answers there are, for {@link Kind#ONE}
 */
public record Field(String key, String label, String hint, Kind kind, boolean needed, List<Choice> choices) {

    /** Sorts of answers. */
    public enum Kind {
        /** A day. */
        DATE,
        /** One of a few. */
        ONE,
        /** One of those who give advice. */
        ADVISER,
        /** A school, college or nursery. */
        SETTING,
        /** A line of text. */
        LINE,
        /** Some sentences. */
        WORDS
    }

    /** The words of an answer; the answer itself where it is none of the choices. */
    public String words(String value) {
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::words)
                .findFirst()
                .orElse(value);
    }
}

package sightline.exchange.sen2.merge;

import sightline.exchange.sen2.form.Survey;

/**
 * Where something is told: a person of a return.
 *
 * @param title what the return goes by in messages
 * @param survey its survey
 * @param person the person's place in it, from 1
 */
public record Telling(String title, Survey survey, int person) {

    /** "return-2024.xml, person 12". */
    String words() {
        return "%s, person %d".formatted(title, person);
    }
}

package sightline.service.casework.sample;

import java.util.List;
import java.util.Optional;
import sightline.service.review.sample.Ground;

/**
 * A case that was drawn for a sample.
 *
 * @param place in the draw, from 1
 * @param journey whose plan
 * @param name of the child or young person
 * @param state how far it has come
 * @param leftOut why it was left out, if it was
 * @param sections its text without names as far as somebody has kept it
 * @param version of this row
 */
public record DrawnCase(
        int place,
        String journey,
        String name,
        State state,
        Optional<Ground> leftOut,
        Optional<List<String>> sections,
        long version) {

    /** How far it has come with a drawn case. */
    public enum State {
        WAITING("Waiting"),
        RELEASED("Given out"),
        LEFT_OUT("Left out");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** As people read it. */
        public String words() {
            return words;
        }
    }
}

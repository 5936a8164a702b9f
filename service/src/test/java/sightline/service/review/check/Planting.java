package sightline.service.review.check;

import java.util.function.Consumer;

/**
 * Something planted that must turn one rule on, and a near miss that must not.
 *
 * @param rule its name
 * @param place of which the rule must speak
 * @param planted what is wrong
 * @param nearly what looks like it and is not
 */
record Planting(String rule, String place, Consumer<Written> planted, Consumer<Written> nearly) {

    @Override
    public String toString() {
        return rule + " at " + place;
    }
}

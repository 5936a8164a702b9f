package sightline.service.review.witness;

/**
 * Two texts about one thing, for somebody whose change was overtaken.
 *
 * @param what they are about
 * @param saved what is saved now
 * @param typed what was typed
 */
public record Beside(String what, String saved, String typed) {}

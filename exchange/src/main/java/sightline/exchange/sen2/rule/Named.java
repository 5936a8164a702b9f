package sightline.exchange.sen2.rule;

/**
 * A rule with the way to look.
 *
 * @param rule the rule
 * @param look how it looks
 * @param <T> what is looked at
 */
record Named<T>(Rule rule, Look<T> look) {

    /** The rule of an identifier with the way it looks. */
    static <T> Named<T> of(String id, Look<T> look) {
        return new Named<>(Rulebook.rule(id).orElseThrow(), look);
    }
}

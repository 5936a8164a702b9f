package sightline.exchange.sen2.rule;

/**
 * Looks at something and tells what is wrong with it.
 *
 * @param <T> what is looked at
 */
@FunctionalInterface
interface Look<T> {

    void look(T what, Findings out);
}

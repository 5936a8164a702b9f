package sightline.exchange.sen2.rule;

/**
 * What a check came to.
 *
 * @param persons how many persons the return has
 * @param errors how many findings are errors
 * @param queries how many are queries
 */
public record Checked(int persons, long errors, long queries) {}

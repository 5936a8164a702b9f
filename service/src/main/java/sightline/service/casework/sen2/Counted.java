package sightline.service.casework.sen2;

import sightline.exchange.sen2.rule.Level;
import sightline.exchange.sen2.rule.Rule;
import sightline.exchange.sen2.rule.Rulebook;

/**
 * How often a rule found something.
 *
 * @param key which rule, at which level
 * @param found how often
 */
public record Counted(Key key, long found) {

    /**
     * A rule at one of its levels.
     *
     * @param rule its identifier
     * @param level error or query
     */
    public record Key(String rule, Level level) {}

    /** The rule with its words. */
    public Rule rule() {
        return Rulebook.rule(key.rule()).orElseThrow();
    }
}

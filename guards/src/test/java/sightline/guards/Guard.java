package sightline.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A rule of the house. One check is held against the house, against a planted violation and against nothing at all, so
 * a rule can't be written that never turns red.
 *
 * @param <T> what the check looks at: classes, files, a compilation
 */
public interface Guard<T> {

    /** The rule in a sentence, with what to do about it; shown when it is broken. */
    String rule();

    /** What is wrong on this ground, a line each; ground with nothing to look at is wrong too. */
    List<String> findings(T ground);

    /** The real thing, which keeps the rule. */
    T house();

    /** The same kind of thing with violations planted in it. */
    Planted<T> planted();

    /** The same kind of thing with nothing in it. */
    T nothing();

    @Test
    default void the_house_keeps_the_rule() {
        assertThat(findings(house())).as("%s", rule()).isEmpty();
    }

    @Test
    default void each_planted_violation_turns_it_red_and_nothing_else_does() {
        List<String> findings = findings(planted().ground());
        List<String> names = planted().named();
        assertThat(names)
                .as("named in %s", findings)
                .allMatch(name -> findings.stream().anyMatch(finding -> finding.contains(name)));
        assertThat(findings)
                .as("planted were only %s", names)
                .allMatch(finding -> names.stream().anyMatch(finding::contains));
    }

    @Test
    default void ground_with_nothing_on_it_turns_it_red() {
        assertThat(findings(nothing())).as("%s", rule()).isNotEmpty();
    }
}

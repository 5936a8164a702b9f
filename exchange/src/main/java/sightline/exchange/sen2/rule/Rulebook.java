package sightline.exchange.sen2.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import sightline.exchange.sen2.form.Lines;

/** Every rule by its identifier, in the order of the modules of the return. */
public final class Rulebook {

    private static final List<Rule> RULES = Lines.of("rules.txt").stream()
            .map(cells -> new Rule(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4)))
            .toList();
    private static final Map<String, Rule> BY_ID =
            RULES.stream().collect(Collectors.toMap(Rule::id, Function.identity()));

    /** Rules that need the register of establishments, or the return of the year before, which a return alone doesn't have. */
    private static final Set<String> NEED_MORE = Set.of("V8", "Z5");

    private Rulebook() {}

    /** All rules. */
    public static List<Rule> rules() {
        return RULES;
    }

    /** The rule of an identifier; empty where there is none. */
    public static Optional<Rule> rule(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** Whether a rule can be looked at with nothing but the return. */
    public static boolean isChecked(Rule rule) {
        return !NEED_MORE.contains(rule.id());
    }
}

package sightline.exchange.sen2.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sightline.exchange.sen2.Returns;

/** Every rule notices a fault that is planted, says where it is, and is silent where nothing is wrong. */
final class EveryRuleTest {

    /** It is about the return as a whole; see {@link AcrossTest}. */
    private static final String SHARES = "Z3";

    static List<Planted> planted() {
        return Planted.all();
    }

    @Test
    void nothing_is_found_in_a_return_without_a_fault() {
        assertThat(Returns.findings(Returns.clean(), 2026)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("planted")
    void a_planted_fault_is_found_where_it_is(Planted fault) {
        List<Finding> found = Returns.findings(fault.in(Returns.clean()), 2026);
        assertThat(found).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(fault.rule());
            assertThat(finding.level().word()).isEqualTo(fault.level());
            assertThat(finding.person().orElse(0)).isEqualTo(fault.person());
            assertThat(finding.request().orElse(0)).isEqualTo(fault.request());
            assertThat(finding.message()).endsWith(".");
        });
        assertThat(found)
                .as("nobody else is accused")
                .allMatch(finding -> finding.person().orElse(0) == fault.person());
    }

    @Test
    void each_rule_that_a_return_can_be_checked_for_has_a_fault_of_each_of_its_levels() {
        Map<String, Set<String>> levels = new HashMap<>();
        Planted.all()
                .forEach(fault -> levels.computeIfAbsent(fault.rule(), rule -> new TreeSet<>())
                        .add(fault.level()));
        assertThat(Rulebook.rules().stream()
                        .filter(Rulebook::isChecked)
                        .filter(rule -> !rule.id().equals(SHARES)))
                .allSatisfy(rule -> assertThat(String.join(" or ", levels.getOrDefault(rule.id(), Set.of())))
                        .as(rule.id())
                        .isEqualTo(rule.level()));
    }

    @Test
    void each_rule_has_words_and_a_way_out() {
        assertThat(Rulebook.rules()).hasSize(70).allSatisfy(rule -> {
            assertThat(rule.words()).endsWith(".");
            assertThat(rule.fix()).endsWith(".");
            assertThat(rule.basis()).isNotBlank();
        });
        assertThat(Rulebook.rules().stream().map(Rule::id).collect(Collectors.toSet()))
                .hasSameSizeAs(Rulebook.rules());
        assertThat(Rulebook.rules().stream().filter(rule -> !Rulebook.isChecked(rule)))
                .extracting(Rule::id)
                .containsExactly("V8", "Z5");
    }
}

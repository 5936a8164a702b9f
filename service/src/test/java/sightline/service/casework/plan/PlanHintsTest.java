package sightline.service.casework.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader of a plan would ask next. */
final class PlanHintsTest {

    private static PlanText text(Map<Section, String> sections) {
        return PlanText.of(section -> sections.getOrDefault(section, ""));
    }

    private static boolean hasHint(Section section, String line) {
        return PlanHints.of(text(Map.of(section, line)), PlanKind.WORKING, Set.of()).stream()
                .anyMatch(hint -> hint.section() == section);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A trained adult reads with them for 20 minutes each day",
                "Speech therapy twice a term",
                "An hour of swimming weekly",
                "Full-time help in class"
            })
    void provision_that_says_how_much_or_how_often_is_left_alone(String line) {
        assertThat(hasHint(Section.F, line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Access to speech therapy", "Support from a trained adult", "Opportunities to read"})
    void provision_without_an_amount_is_asked_about(String line) {
        assertThat(hasHint(Section.F, line)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "By the end of Year 4 they read a short book alone, false",
        "By July 2027 they travel by bus, false",
        "Within two terms they join in at lunch, false",
        "They read a short book alone, true",
        "They will make progress, true"
    })
    void outcomes_are_asked_for_a_time(String line, boolean asked) {
        assertThat(hasHint(Section.E, line)).isEqualTo(asked);
    }

    @Test
    void advice_that_came_and_left_no_trace_is_asked_about() {
        PlanText text = text(Map.of(Section.C, "Epilepsy."));

        assertThat(PlanHints.of(text, PlanKind.WORKING, Set.of("medical", "social-care")))
                .extracting(PlanHints.Hint::section)
                .containsExactly(Section.G, Section.D, Section.H2);
        assertThat(PlanHints.of(text, PlanKind.WORKING, Set.of("psychological")))
                .isEmpty();
    }

    @Test
    void a_setting_belongs_into_a_final_plan_and_into_no_draft() {
        PlanText named = text(Map.of(Section.I, "Oakbeck Academy"));
        for (PlanKind kind : PlanKind.values()) {
            boolean finished = kind == PlanKind.FINAL || kind == PlanKind.AMENDED;
            assertThat(PlanHints.of(named, kind, Set.of()).isEmpty())
                    .as(kind.words())
                    .isEqualTo(finished);
            assertThat(PlanHints.of(PlanText.EMPTY, kind, Set.of()).isEmpty())
                    .as(kind.words())
                    .isEqualTo(!finished);
        }
    }
}

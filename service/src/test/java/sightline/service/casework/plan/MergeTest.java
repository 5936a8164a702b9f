package sightline.service.casework.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Two editors who went on from the same version. */
final class MergeTest {

    private static PlanText text(Map<Section, String> sections) {
        return PlanText.of(section -> sections.getOrDefault(section, ""));
    }

    @Test
    void what_one_of_them_changed_is_kept_and_what_both_changed_is_disputed() {
        Merge merge = new Merge(
                text(Map.of(Section.A, "a", Section.B, "b", Section.E, "e")),
                text(Map.of(Section.A, "a theirs", Section.B, "b theirs", Section.E, "e")),
                text(Map.of(Section.A, "a", Section.B, "b mine", Section.E, "e mine")));

        assertThat(merge.together())
                .isEqualTo(text(Map.of(Section.A, "a theirs", Section.B, "b mine", Section.E, "e mine")));
        assertThat(merge.onlyTheirs()).containsExactly(Section.A);
        assertThat(merge.disputed()).containsExactly(Section.B);
        assertThat(merge.onlyMine()).containsExactly(Section.E);
    }

    @Test
    void nothing_that_anybody_wrote_is_lost_without_being_shown() {
        SplittableRandom dice = new SplittableRandom(5);
        List<String> texts = List.of("", "one", "two", "three");
        for (int i = 0; i < 1_000; i++) {
            Merge merge = new Merge(random(texts, dice), random(texts, dice), random(texts, dice));
            for (Section section : Section.values()) {
                String kept = merge.together().at(section);
                for (PlanText wrote : List.of(merge.mine(), merge.theirs())) {
                    boolean changed = !wrote.at(section).equals(merge.base().at(section));
                    assertThat(!changed
                                    || kept.equals(wrote.at(section))
                                    || merge.disputed().contains(section))
                            .isTrue();
                }
            }
        }
    }

    private static PlanText random(List<String> texts, SplittableRandom dice) {
        return PlanText.of(section -> texts.get(dice.nextInt(texts.size())));
    }
}

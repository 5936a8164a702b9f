package sightline.service.review.sample.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sightline.service.review.sample.PlanSection;

/** The grade of a whole plan by the rule that pages print, worked by hand. */
final class OverallGradeTest {

    /** Twelve marks, A to K; a hyphen is "not applicable". */
    private static MarkSheet sheet(String marks) {
        String[] each = marks.split(" ");
        return MarkSheet.of(
                section -> {
                    String mark = each[section.ordinal()];
                    return mark.equals("-")
                            ? Mark.NOT_APPLICABLE
                            : Mark.of(mark).orElseThrow();
                },
                section -> "");
    }

    @ParameterizedTest
    @CsvSource({
        "3 3 3 3 3 3 3 3 3 3 3 3, 3", // all good
        "4 4 4 4 4 1 4 4 4 4 4 4, 1", // provision is inadequate, so the plan is
        "4 1 4 4 4 4 4 4 4 4 4 4, 1", // so with needs
        "1 3 1 1 3 3 1 1 1 1 1 1, 1", // the middle one is 1, though B, E and F are good
        "4 2 4 4 4 4 4 4 4 4 4 4, 3", // the middle one is 4, but needs are 2: at most 3
        "- 2 - - 3 3 - - - - - 2, 2", // 2 2 3 3: of two in the middle the lower
        "- 4 - - 4 4 - - - - - -, 4", // what doesn't apply is left out
        "2 3 2 2 3 3 2 - - - - -, 2"
    })
    void the_rule_gives(String marks, String grade) {
        assertThat(OverallGrade.of(sheet(marks)).map(Mark::code)).contains(grade);
    }

    @Test
    void without_a_grade_for_needs_outcomes_or_provision_there_is_none() {
        assertThat(OverallGrade.of(sheet("4 - 4 4 4 4 4 4 4 4 4 4"))).isEqualTo(Optional.empty());
        assertThat(OverallGrade.of(MarkSheet.EMPTY)).isEmpty();
    }

    /** Nobody may better a plan by marking a section down. */
    @Test
    void a_better_section_never_makes_a_plan_worse() {
        SplittableRandom dice = new SplittableRandom(17);
        for (int i = 0; i < 2000; i++) {
            MarkSheet sheet = MarkSheet.of(section -> Mark.GRADES.get(dice.nextInt(4)), section -> "");
            PlanSection better = PlanSection.values()[dice.nextInt(12)];
            int grade = sheet.mark(better).grade().orElseThrow();
            MarkSheet raised = MarkSheet.of(
                    section -> section == better ? Mark.GRADES.get(Math.min(grade, 3)) : sheet.mark(section),
                    section -> "");
            assertThat(OverallGrade.of(raised).orElseThrow())
                    .isGreaterThanOrEqualTo(OverallGrade.of(sheet).orElseThrow());
        }
    }

    @Test
    void every_section_has_a_criterion_with_a_strong_and_a_weak_end() {
        List<Criteria.Criterion> all =
                Arrays.stream(PlanSection.values()).map(Criteria::of).toList();
        assertThat(all).hasSize(12).doesNotHaveDuplicates();
        assertThat(all).allSatisfy(one -> {
            assertThat(one.ask()).endsWith("?").hasSizeLessThan(90);
            assertThat(one.strong()).isNotBlank();
            assertThat(one.weak()).isNotBlank();
        });
    }

    @Test
    void a_share_is_told_in_words() {
        assertThat(List.of(
                        Share.words(12, 12),
                        Share.words(8, 12),
                        Share.words(6, 12),
                        Share.words(3, 12),
                        Share.words(0, 12)))
                .containsExactly("nearly all or all", "most", "about half", "some", "few or none");
    }
}

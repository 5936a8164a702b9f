package sightline.service.review.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule is turned on by what is planted for it, and not by its near miss. */
final class RulesTest {

    private static final List<String> REFUSED = List.of(
            "finding-without-evidence",
            "recommendation-without-finding",
            "recommendation-without-owner",
            "recommendation-without-measure");

    static Stream<Planting> plantings() {
        return Stream.concat(Plantings.ALL.stream(), PlantedWords.all());
    }

    @Test
    void a_sound_review_gets_no_message() {
        assertThat(Check.of(new Written().ground())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("plantings")
    void what_is_planted_turns_its_rule_on(Planting planting) {
        Written written = new Written();
        planting.planted().accept(written);
        assertThat(places(planting, written)).contains(planting.place());
    }

    @ParameterizedTest
    @MethodSource("plantings")
    void a_near_miss_does_not(Planting planting) {
        Written written = new Written();
        planting.nearly().accept(written);
        assertThat(places(planting, written)).doesNotContain(planting.place());
    }

    @Test
    void every_rule_has_something_planted_for_it() {
        assertThat(plantings().map(Planting::rule).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Check.RULES.stream().map(rule -> rule.about().id()).toList());
    }

    @Test
    void a_rule_says_at_most_one_thing_of_a_place() {
        Written written = new Written();
        plantings().forEach(planting -> planting.planted().accept(written));
        List<Message> messages = Check.of(written.ground());
        assertThat(messages).hasSizeGreaterThan(15);
        assertThat(messages.stream()
                        .map(message -> message.rule().id() + message.place().id()))
                .doesNotHaveDuplicates();
    }

    @Test
    void errors_come_first_and_advice_last() {
        assertThat(Check.RULES.stream().map(rule -> rule.about().level())).isSorted();
    }

    @ParameterizedTest
    @MethodSource("plantings")
    void publishing_refuses_what_hangs_in_the_air_and_nothing_else(Planting planting) {
        Written written = new Written();
        planting.planted().accept(written);
        List<String> refused = Check.refusals(written.book()).stream()
                .map(message -> message.rule().id() + " at " + message.place().id())
                .toList();
        if (REFUSED.contains(planting.rule())) {
            assertThat(refused).containsExactly(planting.toString());
        } else {
            assertThat(refused).isEmpty();
        }
    }

    private static List<String> places(Planting planting, Written written) {
        return Check.of(written.ground()).stream()
                .filter(message -> message.rule().id().equals(planting.rule()))
                .map(message -> message.place().id())
                .toList();
    }
}

package sightline.service.watch.england;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import sightline.insight.indicator.Proportion;
import sightline.insight.published.Authority;
import sightline.insight.published.AuthorityYear;
import sightline.insight.published.Measure;
import sightline.insight.warning.Ranked;
import sightline.insight.warning.Ranking;
import sightline.service.watch.figures.ShippedShelf;

class EnglandQuestionTest {

    private static final EnglandAnswer ANSWER = EnglandNow.ANSWER;

    @Test
    void england_2024_is_39407_of_84866_as_printed_and_not_a_sum() {
        assertThat(ANSWER.year()).isEqualTo(2024);
        assertThat(ANSWER.now().onTimeExcludingExceptions()).contains(new Proportion(39_407, 84_866));
        assertThat(ANSWER.now().onTimeIncludingExceptions()).contains(new Proportion(41_448, 90_392));
        assertThat(ANSWER.now().count(Measure.REQUESTS)).hasValue(154_489);
        assertThat(ANSWER.lines().stream()
                        .mapToLong(line -> line.ranked()
                                .year()
                                .count(Measure.PLANS_ISSUED_EX)
                                .orElse(0))
                        .sum())
                .isEqualTo(84_673);
    }

    @Test
    void a_year_that_has_only_appeals_is_not_the_latest() {
        assertThat(ShippedShelf.today().panel().find(Authority.ENGLAND, 2025)).isPresent();
        assertThat(ANSWER.series()).extracting(AuthorityYear::year).containsExactly(years(2014, 2024));
    }

    private static Integer[] years(int from, int to) {
        return IntStream.rangeClosed(from, to).boxed().toArray(Integer[]::new);
    }

    @Test
    void every_one_of_153_authorities_has_one_line_under_its_own_name() {
        assertThat(ANSWER.lines()).hasSize(153);
        assertThat(ANSWER.lines()).extracting(line -> line.authority().code()).doesNotHaveDuplicates();
        assertThat(ANSWER.lines()).allSatisfy(line -> {
            assertThat(line.ranked().year().authority())
                    .isEqualTo(line.authority().code());
            assertThat(line.ranked().year().year()).isEqualTo(2024);
            assertThat(line.authority().lastYear()).isEmpty();
        });
        assertThat(ANSWER.regions())
                .containsExactly(
                        "East Midlands",
                        "East of England",
                        "London",
                        "North East",
                        "North West",
                        "South East",
                        "South West",
                        "West Midlands",
                        "Yorkshire and The Humber");
    }

    @Test
    void lines_stand_in_the_order_of_the_ranking() {
        assertThat(ANSWER.lines())
                .extracting(AuthorityLine::ranked)
                .containsExactlyElementsOf(Ranking.of(ShippedShelf.today().panel(), 2024));
        assertThat(ANSWER.alerts())
                .isEqualTo(ANSWER.lines().stream()
                        .map(AuthorityLine::ranked)
                        .filter(Ranked::alert)
                        .count())
                .isPositive();
    }

    @Test
    void devon_dorset_and_lewisham_2024_are_as_printed() {
        assertThat(line("878").onTime()).contains(new Proportion(41, 1_277));
        assertThat(line("838").onTime()).as("0 of 0 is no figure").isEmpty();
        assertThat(line("838").series().get(2019)).contains(new Proportion(484, 532));
        assertThat(line("209").onTime()).as("withdrawn").isEmpty();
        assertThat(line("209").series().get(2023)).contains(new Proportion(145, 147));
    }

    @Test
    void authorities_with_few_plans_are_not_counted_among_those_below_30_percent() {
        List<Proportion> judged = ANSWER.judged();
        assertThat(judged).allMatch(share -> share.whole() >= 30);
        assertThat(ANSWER.below30())
                .isEqualTo(ANSWER.lines().stream()
                        .flatMap(line -> line.onTime().stream())
                        .filter(share -> share.whole() >= 30 && share.part() * 10 < share.whole() * 3)
                        .count())
                .isBetween(1L, (long) judged.size());
        assertThat(line("420").onTime()).as("Isles of Scilly").contains(new Proportion(1, 1));
        assertThat(judged).doesNotContain(new Proportion(1, 1));
    }

    @Test
    void the_best_year_is_one_that_no_other_beats() {
        double best = ANSWER.best().onTimeExcludingExceptions().orElseThrow().percent();
        assertThat(ANSWER.series())
                .allMatch(row -> row.onTimeExcludingExceptions().orElseThrow().percent() <= best);
        assertThat(ANSWER.in(2019)).map(AuthorityYear::year).contains(2019);
        assertThat(ANSWER.in(2013)).isEmpty();
    }

    @Test
    void as_known_before_the_revision_lewisham_is_in_the_list_with_its_figure() {
        EnglandAnswer then = EnglandQuestion.answer(
                ShippedShelf.FACTS,
                ShippedShelf.CONTENTS.asKnown(LocalDate.of(2025, 7, 1)).panel());
        assertThat(then.lines().stream()
                        .filter(line -> line.authority().code().equals("209"))
                        .findFirst()
                        .flatMap(AuthorityLine::onTime))
                .contains(new Proportion(183, 193));
    }

    private static AuthorityLine line(String code) {
        return ANSWER.lines().stream()
                .filter(line -> line.authority().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}

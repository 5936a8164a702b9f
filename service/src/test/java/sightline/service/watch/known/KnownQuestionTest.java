package sightline.service.watch.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sightline.exchange.facts.Facts;
import sightline.insight.indicator.Proportion;
import sightline.insight.published.AuthorityYear;
import sightline.insight.published.Measure;
import sightline.insight.published.PublishedFigure;
import sightline.insight.published.Vintage;
import sightline.insight.warning.Ranked;
import sightline.service.watch.figures.Shelf;
import sightline.service.watch.figures.ShippedShelf;

/** Nothing that came later is shown as known then. */
class KnownQuestionTest {

    private static final Facts FACTS = ShippedShelf.FACTS;
    private static final Map<String, LocalDate> PUBLISHED =
            FACTS.vintages().stream().collect(Collectors.toMap(Vintage::id, Vintage::published));

    /** Among them: withdrawn, all excepted, abolished, merged, tiny, and without a row in some year. */
    private static final List<String> SOME =
            List.of("882", "878", "209", "838", "837", "839", "420", "856", "921", "928", "940", "204");

    static Stream<Integer> years() {
        return Then.YEARS.stream();
    }

    /** What the page shows of a year: its share on time and its throughput. */
    private static final Set<Measure> SHOWN = Set.of(
            Measure.PLANS_ISSUED_EX,
            Measure.PLANS_WITHIN_20_WEEKS_EX,
            Measure.REQUESTS,
            Measure.REQUESTS_REFUSED,
            Measure.ASSESSED_WITH_PLAN,
            Measure.ASSESSED_WITHOUT_PLAN);

    private record Printed(String authority, int year, Measure measure) {}

    private static final Map<Printed, List<PublishedFigure>> PRINTED = FACTS.figures().stream()
            .collect(Collectors.groupingBy(f -> new Printed(f.authority(), f.year(), f.measure())));

    @ParameterizedTest
    @MethodSource("years")
    void the_day_is_the_end_of_june_after_and_every_row_is_of_the_year_or_before(int year) {
        for (String code : SOME) {
            KnownAnswer answer = Then.answer(year, code);
            assertThat(answer.day()).isEqualTo(LocalDate.of(year + 1, 6, 30));
            KnownAnswer.One one = answer.one().orElseThrow();
            assertThat(one.then().keySet()).allMatch(y -> y <= year);
            assertThat(one.laterRelease()).isSubsetOf(one.then().keySet());
            assertThat(answer.ranking()).allMatch(ranked -> ranked.year().year() == year);
            assertThat(answer.pastAlerts().known()).isEqualTo(year);
        }
    }

    @ParameterizedTest
    @MethodSource("years")
    void every_cell_was_printed_by_then_or_its_year_is_named_as_read_from_a_later_release(int year) {
        for (String code : SOME) {
            KnownAnswer answer = Then.answer(year, code);
            KnownAnswer.One one = answer.one().orElseThrow();
            one.then()
                    .values()
                    .forEach(row -> row.figures().forEach((measure, figure) -> {
                        boolean byThen =
                                Objects.requireNonNull(PRINTED.get(new Printed(code, row.year(), measure))).stream()
                                        .anyMatch(f -> f.figure().equals(figure)
                                                && !Objects.requireNonNull(PUBLISHED.get(f.vintage()))
                                                        .isAfter(answer.day()));
                        assertThat(byThen
                                        || !SHOWN.contains(measure)
                                        || one.laterRelease().contains(row.year()))
                                .as("%s of %s in %d, known by %s", measure, code, row.year(), answer.day())
                                .isTrue();
                    }));
        }
    }

    /** The strongest form: take every later year off the shelf, and what was known then stays the same. */
    @ParameterizedTest
    @MethodSource("years")
    void taking_all_later_years_away_changes_nothing_of_what_was_known(int year) {
        Shelf.Contents without = ShippedShelf.of(with(f -> f.year() <= year));
        for (String code : SOME) {
            KnownAnswer all = Then.answer(year, code);
            KnownAnswer cut = Then.answer(without, year, Optional.of(code));
            assertThat(cut.ranking()).isEqualTo(all.ranking());
            assertThat(cut.pastAlerts()).isEqualTo(all.pastAlerts());
            assertThat(cut.one().orElseThrow().then())
                    .isEqualTo(all.one().orElseThrow().then());
            assertThat(cut.one().orElseThrow().ranked())
                    .isEqualTo(all.one().orElseThrow().ranked());
            assertThat(cut.after()).isEmpty();
        }
    }

    /** A revision of the same year that came out later does not reach back, where the release of the time is held. */
    @Test
    void lewisham_2024_was_94_8_percent_then_and_has_no_figure_now() {
        KnownAnswer.One lewisham = Then.answer(2024, "209").one().orElseThrow();
        assertThat(row(lewisham.then(), 2024).onTimeExcludingExceptions()).contains(new Proportion(183, 193));
        assertThat(row(lewisham.now(), 2024).onTimeExcludingExceptions()).isEmpty();
        assertThat(lewisham.laterRelease()).doesNotContain(2024);
        assertThat(lewisham.ranked()).map(Ranked::alert).contains(true);
    }

    private static AuthorityYear row(Map<Integer, AuthorityYear> rows, int year) {
        return Objects.requireNonNull(rows.get(year));
    }

    @Test
    void without_the_later_releases_of_other_years_the_releases_of_the_time_say_the_same() {
        Set<String> outByThen = PUBLISHED.entrySet().stream()
                .filter(e -> !e.getValue().isAfter(LocalDate.of(2022, 6, 30)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        KnownAnswer.One southend = Then.answer(2021, "882").one().orElseThrow();
        Map<Integer, AuthorityYear> held =
                FACTS.known().on(LocalDate.of(2022, 6, 30)).panel().series("882");
        assertThat(outByThen).containsExactly("dfe-2022");
        held.forEach((year, row) -> row.figures()
                .forEach((measure, figure) ->
                        assertThat(row(southend.then(), year).figures()).containsEntry(measure, figure)));
    }

    @Test
    void the_year_after_is_as_known_today_and_ends_with_the_latest_year_of_plans() {
        KnownAnswer answer = Then.answer(2023, "882");
        assertThat(answer.after().get("882")).contains(new Proportion(48, 299));
        assertThat(answer.after().get("209")).isEmpty();
        assertThat(answer.one().orElseThrow().now().lastKey()).isEqualTo(2024);
        assertThat(Then.answer(2024).after().values())
                .as("of 2025 only appeals are published")
                .allMatch(Optional::isEmpty);
    }

    @ParameterizedTest
    @MethodSource("years")
    void everybody_in_the_ranking_has_a_name(int year) {
        KnownAnswer answer = Then.answer(year);
        assertThat(answer.ranking()).hasSizeBetween(150, 153);
        assertThat(new HashSet<>(answer.names().keySet()))
                .containsAll(
                        answer.ranking().stream().map(r -> r.year().authority()).toList());
    }

    private static Facts with(Function<PublishedFigure, Boolean> which) {
        return new Facts(
                FACTS.vintages(),
                FACTS.figures().stream().filter(which::apply).toList(),
                FACTS.authorities(),
                FACTS.neighbours(),
                FACTS.inspections());
    }
}

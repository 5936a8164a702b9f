package sightline.insight.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sightline.insight.published.Measure.PLANS_ISSUED;
import static sightline.insight.published.Measure.REQUESTS;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AsKnownTest {

    private static final Vintage EARLY = vintage("early", "2023-06-08");
    private static final Vintage FIRST = vintage("first", "2025-06-26");
    private static final Vintage REVISED = vintage("revised", "2026-01-20");

    private static final AsKnown KNOWN = new AsKnown(
            List.of(REVISED, EARLY, FIRST),
            List.of(
                    counted("209", 2022, REQUESTS, 100, EARLY),
                    counted("209", 2022, REQUESTS, 101, FIRST),
                    counted("878", 2022, REQUESTS, 50, FIRST),
                    counted("209", 2023, REQUESTS, 110, REVISED),
                    counted("209", 2023, REQUESTS, 109, FIRST),
                    counted("209", 2024, PLANS_ISSUED, 193, FIRST),
                    new PublishedFigure(
                            "209", 2024, PLANS_ISSUED, new Figure.Withheld(Marker.UNAVAILABLE), REVISED.id()),
                    counted("201", 2024, PLANS_ISSUED, 0, FIRST)));

    @Test
    void before_the_first_release_nothing_is_known() {
        assertThat(KNOWN.on(LocalDate.of(2023, 6, 7)).panel().authorities()).isEmpty();
    }

    @Test
    void a_release_is_known_from_its_own_day_and_a_later_one_speaks_instead_of_it() {
        assertThat(count(KNOWN.on(LocalDate.of(2023, 6, 8)), "209", 2022, REQUESTS))
                .contains(100L);
        assertThat(count(KNOWN.on(LocalDate.of(2025, 6, 25)), "209", 2022, REQUESTS))
                .contains(100L);
        assertThat(count(KNOWN.on(LocalDate.of(2025, 6, 26)), "209", 2022, REQUESTS))
                .contains(101L);
    }

    @Test
    void a_marker_takes_a_number_back() {
        assertThat(count(KNOWN.on(LocalDate.of(2026, 1, 19)), "209", 2024, PLANS_ISSUED))
                .contains(193L);
        KnownPanel after = KNOWN.on(LocalDate.of(2026, 1, 20));
        assertThat(after.find("209", 2024, PLANS_ISSUED))
                .contains(new KnownFigure(new Figure.Withheld(Marker.UNAVAILABLE), REVISED, false));
    }

    @Test
    void a_cell_missing_from_a_later_release_takes_nothing_back_and_is_never_nought() {
        KnownPanel after = KNOWN.on(LocalDate.of(2026, 1, 20));
        assertThat(count(after, "209", 2022, REQUESTS)).contains(101L);
        assertThat(count(after, "201", 2024, PLANS_ISSUED)).contains(0L);
        assertThat(after.find("878", 2024, PLANS_ISSUED)).isEmpty();
        assertThat(after.panel().find("878", 2023)).isEmpty();
    }

    @Test
    void hindsight_fills_a_year_that_was_out_from_the_earliest_release_held_and_says_so() {
        KnownPanel then = KNOWN.hindsight(LocalDate.of(2024, 6, 30));
        assertThat(then.find("209", 2023, REQUESTS)).contains(new KnownFigure(new Figure.Counted(109), FIRST, true));
        assertThat(then.usesLaterRelease("209", 2023, EnumSet.allOf(Measure.class)))
                .isTrue();
        assertThat(then.usesLaterRelease("209", 2022, EnumSet.allOf(Measure.class)))
                .isFalse();
        assertThat(KNOWN.on(LocalDate.of(2024, 6, 30)).panel().find("209", 2023))
                .isEmpty();
    }

    @Test
    void hindsight_never_shows_a_year_that_was_not_out_yet() {
        assertThat(KNOWN.hindsight(LocalDate.of(2024, 6, 29)).find("209", 2023, REQUESTS))
                .isEmpty();
        assertThat(KNOWN.hindsight(LocalDate.of(2025, 6, 25)).find("209", 2024, PLANS_ISSUED))
                .isEmpty();
    }

    @Test
    void hindsight_fills_no_gap_in_a_year_that_a_release_of_the_time_prints() {
        assertThat(KNOWN.hindsight(LocalDate.of(2024, 6, 30)).find("878", 2022, REQUESTS))
                .isEmpty();
    }

    @Test
    void a_figure_of_a_release_that_is_not_held_is_a_fault_of_the_caller() {
        assertThatThrownBy(() -> new AsKnown(List.of(), List.of(counted("209", 2022, REQUESTS, 1, EARLY))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("early");
    }

    private static Optional<Long> count(KnownPanel panel, String authority, int year, Measure measure) {
        return panel.panel()
                .find(authority, year)
                .flatMap(row -> row.count(measure).stream().boxed().findFirst());
    }

    private static PublishedFigure counted(String authority, int year, Measure measure, long value, Vintage vintage) {
        return new PublishedFigure(authority, year, measure, new Figure.Counted(value), vintage.id());
    }

    private static Vintage vintage(String id, String day) {
        return new Vintage(id, id, LocalDate.parse(day), "nobody");
    }
}

package sightline.service.watch.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import sightline.exchange.facts.Facts;
import sightline.insight.published.Authority;
import sightline.insight.published.AuthorityYear;
import sightline.insight.published.Figure;
import sightline.insight.published.KnownPanel;
import sightline.insight.published.Marker;
import sightline.insight.published.Measure;
import sightline.service.database.TestDatabase;

class ShelfTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    private static final Facts SHIPPED = ShippedShelf.FACTS;
    private static final long SHIPPED_ROWS = (long) SHIPPED.vintages().size()
            + SHIPPED.figures().size()
            + SHIPPED.authorities().size()
            + SHIPPED.neighbours().size()
            + SHIPPED.inspections().size();

    private static TestDatabase stocked;

    @BeforeAll
    static void stock() {
        stocked = TestDatabase.migrated();
        assertThat(shelf(stocked).put("everything", SHIPPED)).isEqualTo(new Change(SHIPPED_ROWS, 0, 0));
    }

    @AfterAll
    static void drop() {
        stocked.close();
    }

    private static Shelf shelf(TestDatabase database) {
        return new Shelf(database.dataSource(), NOON);
    }

    @Test
    void what_was_put_on_the_shelf_is_read_back_the_same() {
        Facts read = shelf(stocked).contents().facts();

        assertThat(read.vintages()).isEqualTo(SHIPPED.vintages());
        assertThat(read.authorities()).isEqualTo(SHIPPED.authorities());
        assertThat(read.neighbours()).isEqualTo(SHIPPED.neighbours());
        assertThat(read.inspections()).containsExactlyInAnyOrderElementsOf(SHIPPED.inspections());
        assertThat(read.figures().size()).isEqualTo(SHIPPED.figures().size());
        assertThat(java.util.Set.copyOf(read.figures())).isEqualTo(java.util.Set.copyOf(SHIPPED.figures()));
    }

    @Test
    void putting_the_same_again_changes_nothing_and_keeps_what_is_in_memory() {
        Shelf shelf = shelf(stocked);
        Shelf.Contents before = shelf.contents();

        assertThat(shelf.put("everything again", SHIPPED)).isEqualTo(new Change(0, 0, SHIPPED_ROWS));

        assertThat(shelf.contents()).isSameAs(before);
        assertThat(shelf.latest(1))
                .containsExactly(new ImportRun(NOON.instant(), "everything again", new Change(0, 0, SHIPPED_ROWS)));
    }

    @Test
    void lewisham_2024_is_readable_on_its_day_and_withdrawn_since() {
        Shelf.Contents contents = shelf(stocked).contents();

        assertThat(lewisham(contents.asKnown(LocalDate.of(2025, 6, 25)))).isEmpty();
        assertThat(lewisham(contents.asKnown(LocalDate.of(2025, 7, 1))))
                .hasValueSatisfying(percent -> assertThat(percent).isEqualTo("94.8"));
        assertThat(lewisham(contents.asKnown(LocalDate.of(2026, 1, 19)))).contains("94.8");
        assertThat(lewisham(contents.asKnown(LocalDate.of(2026, 1, 20)))).isEmpty();
        assertThat(lewisham(contents.asKnown(ShippedShelf.TODAY))).isEmpty();
    }

    private static Optional<String> lewisham(KnownPanel known) {
        return known.panel()
                .find("209", 2024)
                .flatMap(AuthorityYear::onTimeExcludingExceptions)
                .map(share -> "%.1f".formatted(share.percent()));
    }

    @Test
    void new_changed_and_unchanged_rows_are_told_apart() {
        try (TestDatabase database = TestDatabase.migrated()) {
            Shelf shelf = shelf(database);
            shelf.put(
                    "first",
                    SmallFacts.figures(
                            SmallFacts.FIRST,
                            SmallFacts.counted(SmallFacts.FIRST, Measure.REQUESTS, 10),
                            SmallFacts.counted(SmallFacts.FIRST, Measure.PLANS_ISSUED, 20),
                            SmallFacts.withheld(SmallFacts.FIRST, Measure.APPEALS)));

            Change change = shelf.put(
                    "corrected",
                    SmallFacts.figures(
                            SmallFacts.FIRST,
                            SmallFacts.counted(SmallFacts.FIRST, Measure.REQUESTS, 11),
                            SmallFacts.withheld(SmallFacts.FIRST, Measure.PLANS_ISSUED),
                            SmallFacts.withheld(SmallFacts.FIRST, Measure.APPEALS),
                            SmallFacts.counted(SmallFacts.FIRST, Measure.REQUESTS_REFUSED, 0)));

            // Unchanged: the release, the authority and the appeals.
            assertThat(change).isEqualTo(new Change(1, 2, 3));
            AuthorityYear row = row(shelf, ShippedShelf.TODAY);
            assertThat(row.count(Measure.REQUESTS)).hasValue(11);
            assertThat(row.figures().get(Measure.PLANS_ISSUED)).isEqualTo(new Figure.Withheld(Marker.UNAVAILABLE));
            assertThat(row.count(Measure.REQUESTS_REFUSED))
                    .as("nought is a count")
                    .hasValue(0);
            assertThat(row.figures()).doesNotContainKey(Measure.PLANS_IN_FORCE);
        }
    }

    @Test
    void a_later_release_supersedes_and_the_earlier_one_stays_readable() {
        try (TestDatabase database = TestDatabase.migrated()) {
            Shelf shelf = shelf(database);
            shelf.put("later first", requests(SmallFacts.REVISED, 12));
            shelf.put("then the earlier", requests(SmallFacts.FIRST, 10));

            assertThat(row(shelf, LocalDate.of(2026, 1, 19)).count(Measure.REQUESTS))
                    .hasValue(10);
            assertThat(row(shelf, LocalDate.of(2026, 1, 20)).count(Measure.REQUESTS))
                    .hasValue(12);
        }
    }

    @Test
    void a_refused_row_takes_the_whole_import_back() {
        try (TestDatabase database = TestDatabase.migrated()) {
            Shelf shelf = shelf(database);
            shelf.put("good", requests(SmallFacts.FIRST, 10));
            Shelf.Contents before = shelf.contents();
            Facts bad = SmallFacts.figures(
                    SmallFacts.REVISED,
                    SmallFacts.counted(SmallFacts.REVISED, Measure.REQUESTS, 12),
                    SmallFacts.figure(SmallFacts.REVISED, 1999, Measure.REQUESTS, new Figure.Counted(1)));

            assertThatThrownBy(() -> shelf.put("bad", bad)).isInstanceOf(DataIntegrityViolationException.class);

            assertThat(shelf.contents()).isSameAs(before);
            Shelf fresh = shelf(database);
            assertThat(fresh.contents().facts().vintages()).containsExactly(SmallFacts.FIRST);
            assertThat(fresh.contents().facts().figures()).hasSize(1);
            assertThat(fresh.latest(9)).extracting(ImportRun::what).containsExactly("good");
        }
    }

    @Test
    void a_figure_of_a_release_that_is_not_there_is_refused() {
        try (TestDatabase database = TestDatabase.migrated()) {
            Facts orphan =
                    SmallFacts.figures(SmallFacts.FIRST, SmallFacts.counted(SmallFacts.REVISED, Measure.REQUESTS, 1));
            assertThatThrownBy(() -> shelf(database).put("orphan", orphan))
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    @Test
    void an_abolished_authority_keeps_its_last_year_and_its_successors() {
        try (TestDatabase database = TestDatabase.migrated()) {
            Authority ended =
                    new Authority("991", "O'Exemplar, \"Old\"", "North East", Optional.of(2018), List.of("990", "992"));
            Shelf shelf = shelf(database);
            shelf.put("list", SmallFacts.authorities(ended, SmallFacts.EXEMPLAR));

            assertThat(shelf.contents().facts().authorities()).containsExactly(SmallFacts.EXEMPLAR, ended);
        }
    }

    @Test
    void stocking_happens_once_an_edition() {
        try (TestDatabase database = TestDatabase.migrated()) {
            Shelf shelf = shelf(database);
            shelf.stock();
            shelf.stock();
            shelf(database).stock();

            assertThat(shelf.latest(9)).singleElement().satisfies(run -> {
                assertThat(run.what()).startsWith("The published figures that come with Sightline");
                assertThat(run.change()).isEqualTo(new Change(SHIPPED_ROWS, 0, 0));
            });
        }
    }

    private static Facts requests(sightline.insight.published.Vintage vintage, long count) {
        return SmallFacts.figures(vintage, SmallFacts.counted(vintage, Measure.REQUESTS, count));
    }

    private static AuthorityYear row(Shelf shelf, LocalDate day) {
        return shelf.contents()
                .facts()
                .known()
                .on(day)
                .panel()
                .find(SmallFacts.EXEMPLAR.code(), 2024)
                .orElseThrow();
    }
}

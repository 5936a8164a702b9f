package sightline.exchange.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sightline.exchange.SharedData;
import sightline.exchange.UnusableInput;
import sightline.insight.published.Figure;
import sightline.insight.published.Marker;
import sightline.insight.published.Measure;
import sightline.insight.published.PublishedFigure;

class FactsWriterTest {

    @TempDir
    Path dir;

    @Test
    void what_is_written_is_read_back_the_same() {
        FactsWriter.write(Facts.shipped(), dir);
        assertThat(Facts.read(dir)).isEqualTo(Facts.shipped());
    }

    @Test
    void the_order_the_facts_come_in_makes_no_difference() throws IOException {
        Facts facts = Facts.shipped();
        FactsWriter.write(
                new Facts(
                        shuffled(facts.vintages()),
                        shuffled(facts.figures()),
                        shuffled(facts.authorities()),
                        shuffled(facts.neighbours()),
                        shuffled(facts.inspections())),
                dir);
        assertSameAsShipped();
    }

    @Test
    void counts_markers_and_blanks_are_kept_apart() throws IOException {
        Facts facts = Facts.shipped();
        List<PublishedFigure> figures = List.of(
                figure(Measure.REQUESTS, new Figure.Counted(0)),
                figure(Measure.REQUESTS_REFUSED, new Figure.Counted(-2)),
                figure(Measure.REQUESTS_AGREED, new Figure.Withheld(Marker.UNAVAILABLE)),
                figure(Measure.REQUESTS_UNDECIDED, new Figure.Withheld(Marker.NOT_APPLICABLE)));
        FactsWriter.write(new Facts(facts.vintages(), figures, List.of(), List.of(), List.of()), dir);
        assertThat(Files.readAllLines(dir.resolve("figures.csv")).getLast())
                .isEqualTo("dfe-2022,878,2019,,,,,,0,-2,x,z,,,,,,,,,,,,,");
        assertThat(Facts.read(dir).figures()).isEqualTo(figures);
    }

    @Test
    void a_table_that_is_not_ours_is_refused_with_its_line() throws IOException {
        FactsWriter.write(Facts.shipped(), dir);
        Path figures = dir.resolve("figures.csv");
        Files.writeString(
                figures, Files.readString(figures).replaceFirst("\ndfe-2022,201,2014,1,", "\ndfe-2022,201,2014,one,"));
        assertThatThrownBy(() -> Facts.read(dir))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("figures.csv, line 2");
        Files.delete(figures);
        assertThatThrownBy(() -> Facts.read(dir))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("There is no file");
    }

    @Test
    void the_shipped_tables_are_what_the_readers_make_of_the_published_files() throws IOException {
        SharedData.folder("dfe-ehc-plans");
        FactsWriter.write(FactsFromSources.read(), dir);
        assertSameAsShipped();
    }

    @Test
    void the_shipped_tables_stay_small() throws IOException {
        long bytes = 0;
        for (Table table : Table.values()) {
            bytes += shipped(table).length();
        }
        assertThat(bytes).isLessThan(600_000);
    }

    private void assertSameAsShipped() throws IOException {
        for (Table table : Table.values()) {
            assertThat(Files.readString(dir.resolve(table.file())))
                    .as(table.file())
                    .isEqualTo(shipped(table));
        }
    }

    private static String shipped(Table table) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(FactsWriterTest.class.getResourceAsStream("/sightline/facts/" + table.file()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static <T> List<T> shuffled(List<T> items) {
        List<T> copy = new ArrayList<>(items);
        Collections.shuffle(copy, new Random(7));
        return copy;
    }

    private static PublishedFigure figure(Measure measure, Figure figure) {
        return new PublishedFigure("878", 2019, measure, figure, "dfe-2022");
    }
}

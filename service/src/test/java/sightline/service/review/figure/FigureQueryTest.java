package sightline.service.review.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sightline.insight.indicator.Unit;

/** Queries as people read them, and data as it is hashed. */
final class FigureQueryTest {

    @Test
    void a_query_reads_back_as_it_was_written_its_parts_in_order() {
        FigureQuery query = FigureQuery.of("published", "on-time", Map.of("year", "2023", "authority", "882"))
                .knownOn(LocalDate.of(2024, 7, 1));
        assertThat(query.text()).isEqualTo("published/on-time?authority=882&known=2024-07-01&year=2023");
        assertThat(FigureQuery.read(query.text())).contains(query);
        assertThat(query.number("year")).contains(2023);
        assertThat(query.day("known")).contains(LocalDate.of(2024, 7, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "on-time", "published/", "a/b?x=<script>", "a/b?x", "A/b", "a/b?x=1;drop"})
    void what_is_no_query_is_not_read(String text) {
        assertThat(FigureQuery.read(text)).isEmpty();
    }

    @Test
    void the_digest_is_that_of_the_rows_and_of_nothing_else() {
        FrozenData first = data("3.8", "Release one");
        assertThat(first.digest())
                .isEqualTo(data("3.8", "Release two").digest())
                .isNotEqualTo(data("3.9", "Release one").digest())
                .matches("[0-9a-f]{64}");
        assertThat(first.canonical()).isEqualTo("Year\tShare\n2023\t3.8");
    }

    private static FrozenData data(String share, String release) {
        return new FrozenData(
                "T",
                "v",
                "p",
                "s",
                Unit.PERCENT,
                List.of("Year", "Share"),
                List.of(new FrozenData.Row(List.of("2023", share), release)));
    }
}

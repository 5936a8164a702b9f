package sightline.service.watch.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import sightline.service.page.Rendered;
import sightline.service.watch.figures.Change;
import sightline.service.watch.figures.ImportRun;
import sightline.service.watch.figures.ShippedShelf;

class SourcesPageTest {

    private static final ImportRun BIG = new ImportRun(
            Instant.parse("2026-06-30T23:30:00Z"), "<i>Plans</i> from release-2026", new Change(1_200, 3, 0));
    private static final ImportRun AGAIN =
            new ImportRun(Instant.parse("2026-12-01T09:00:00Z"), "The same again", new Change(0, 0, 1_203));

    private static final SourcesPage PAGE =
            new SourcesPage(ShippedShelf.FACTS.vintages(), Map.of("dfe-2025-first", 25_339L), List.of(AGAIN, BIG));

    @Test
    void every_release_is_listed_with_its_day_its_count_and_its_licence() {
        Document page = Rendered.page("watch/sources", "page", PAGE);
        assertThat(page.select("tbody tr"))
                .hasSize(ShippedShelf.FACTS.vintages().size())
                .allSatisfy(row -> assertThat(row.text()).contains("Open Government Licence v3.0"));
        assertThat(page.select("tbody tr").eachText())
                .anyMatch(row -> row.contains("26 June 2025") && row.contains("25,339"));
        assertThat(PAGE.count(ShippedShelf.FACTS.vintages().getFirst()))
                .as("none of it held")
                .isEqualTo("0");
    }

    @Test
    void imports_say_on_which_day_in_london_and_what_they_did() {
        assertThat(PAGE.day(BIG)).isEqualTo("1 July 2026");
        assertThat(PAGE.words(BIG)).isEqualTo("1,200 new, 3 changed, 0 there already");
        assertThat(PAGE.day(AGAIN)).isEqualTo("1 December 2026");
        assertThat(PAGE.words(AGAIN)).isEqualTo("nothing changed");
        Document page = Rendered.page("watch/sources", "page", PAGE);
        assertThat(page.select("main").text()).contains("1 July 2026: <i>Plans</i> from release-2026");
        assertThat(page.select("main i")).isEmpty();
    }

    @Test
    void every_marker_and_every_indicator_is_explained() {
        Document page = Rendered.page("watch/sources", "page", PAGE);
        assertThat(page.select("main").text()).contains("x: not available", "z: not applicable");
        PAGE.indicators()
                .forEach(indicator ->
                        assertThat(page.select("main").text()).contains(indicator.name(), indicator.definition()));
    }
}

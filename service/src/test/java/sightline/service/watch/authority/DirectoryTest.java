package sightline.service.watch.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sightline.insight.published.Authority;
import sightline.service.page.Rendered;
import sightline.service.watch.figures.ShippedShelf;

class DirectoryTest {

    private static final Directory DIRECTORY = new Directory(ShippedShelf.FACTS.authorities());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Durham|840",
                "County Durham|840",
                "telford & wrekin|894",
                "TELFORD AND WREKIN|894",
                "Southend on Sea|882",
                "southend|882",
                "  Kingston upon Hull |810",
                "st helens|342",
                "Bedford|822",
                "Dorset|838",
                "Dorset (to 2019)|835",
                "Bournemouth|837",
                "Bournemouth, Christchurch & Poole|839",
                "scilly|420"
            })
    void the_one_that_is_meant_is_found_however_it_is_written(String typed, String code) {
        assertThat(DIRECTORY.exactly(typed)).map(Authority::code).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "shire", "North", "atlantis", "&", "!!!", "Yorkshire"})
    void where_none_or_several_could_be_meant_none_is_picked(String typed) {
        assertThat(DIRECTORY.exactly(typed)).isEmpty();
    }

    @Test
    void part_of_a_name_lists_all_that_hold_it_in_order() {
        assertThat(DIRECTORY.matching("northampton"))
                .extracting(Authority::name)
                .containsExactly("North Northamptonshire", "Northamptonshire", "West Northamptonshire");
        assertThat(DIRECTORY.matching("")).hasSize(158);
        assertThat(DIRECTORY.matching("atlantis")).isEmpty();
    }

    @Test
    void the_list_is_in_nine_regions_with_each_authority_once() {
        Map<String, List<Authority>> regions = DIRECTORY.byRegion("");
        assertThat(regions).hasSize(9);
        assertThat(regions.keySet())
                .isSubsetOf(regions.keySet().stream().sorted().toList());
        assertThat(regions.values().stream().mapToInt(List::size).sum()).isEqualTo(158);
        assertThat(regions.get("London")).hasSize(33);
    }

    @Test
    void a_code_finds_its_authority_and_no_other() {
        assertThat(DIRECTORY.byCode("882")).map(Authority::name).contains("Southend-on-Sea");
        assertThat(DIRECTORY.byCode("999")).isEmpty();
        assertThat(DIRECTORY.byCode("ENG")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "north", "atlantis", "\"><script>alert(1)</script>"})
    void the_page_lists_them_or_says_what_to_try(String typed) {
        Document page = Rendered.page("watch/authorities", Map.of("directory", DIRECTORY, "name", typed));
        int found = DIRECTORY.matching(typed).size();
        assertThat(page.select("main .sl-columns a")).hasSize(found);
        assertThat(page.select("#name").val()).isEqualTo(typed);
        assertThat(page.select(".govuk-inset-text").isEmpty()).isEqualTo(found > 0);
        assertThat(page.select("script")).hasSize(1);
    }

    @Test
    void an_abolished_authority_is_marked_in_the_list() {
        Document page = Rendered.page("watch/authorities", Map.of("directory", DIRECTORY, "name", "bournemouth"));
        assertThat(page.select("main li").eachText())
                .containsExactly("Bournemouth (figures to 2018)", "Bournemouth, Christchurch and Poole");
    }
}

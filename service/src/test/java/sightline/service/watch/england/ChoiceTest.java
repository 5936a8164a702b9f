package sightline.service.watch.england;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import sightline.service.watch.england.Choice.Sort;

class ChoiceTest {

    private static final List<AuthorityLine> LINES = EnglandNow.ANSWER.lines();

    private static List<AuthorityLine> chosen(Choice choice) {
        return choice.of(LINES);
    }

    private static List<String> names(Choice choice) {
        return chosen(choice).stream().map(line -> line.authority().name()).toList();
    }

    private static Choice named(String name) {
        return new Choice("", false, name, Sort.NAME, false);
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void every_order_shows_every_line_once(Sort sort) {
        for (boolean reversed : new boolean[] {false, true}) {
            assertThat(chosen(EnglandNow.sorted(sort, reversed))).containsExactlyInAnyOrderElementsOf(LINES);
        }
    }

    @Test
    void by_risk_those_with_an_alert_come_first_and_then_the_rank_decides() {
        List<AuthorityLine> lines = chosen(Choice.everything());
        long alerts = EnglandNow.ANSWER.alerts();
        assertThat(lines.stream().limit(alerts)).allMatch(line -> line.ranked().alert());
        assertThat(lines.stream().skip(alerts)).noneMatch(line -> line.ranked().alert());
        for (List<AuthorityLine> part : List.of(lines.subList(0, (int) alerts), lines.subList((int) alerts, 153))) {
            assertThat(part).extracting(line -> line.ranked().rank()).isSorted();
        }
    }

    @Test
    void by_name_means_from_a_to_z_and_turned_round() {
        assertThat(names(EnglandNow.sorted(Sort.NAME, false))).isSorted().startsWith("Barking and Dagenham");
        assertThat(names(EnglandNow.sorted(Sort.NAME, true)))
                .isSortedAccordingTo(Comparator.reverseOrder())
                .startsWith("York");
    }

    @ParameterizedTest
    @CsvSource({"ON_TIME,false", "ON_TIME,true", "THROUGHPUT,false", "THROUGHPUT,true"})
    void lines_without_a_figure_come_last_either_way_round(Sort sort, boolean reversed) {
        List<Optional<Double>> values = chosen(EnglandNow.sorted(sort, reversed)).stream()
                .map(line -> sort == Sort.ON_TIME
                        ? line.onTime().map(share -> share.percent())
                        : line.throughput().stream().boxed().findFirst())
                .toList();
        List<Double> filled = values.stream().flatMap(Optional::stream).toList();
        Comparator<Double> order = reversed ? Comparator.reverseOrder() : Comparator.naturalOrder();

        assertThat(values.subList(0, filled.size())).allMatch(Optional::isPresent);
        assertThat(filled).isSortedAccordingTo(order);
        if (sort == Sort.ON_TIME) {
            assertThat(filled)
                    .as("Dorset, the City of London and Lewisham have none")
                    .hasSizeLessThanOrEqualTo(150);
        }
    }

    @Test
    void a_region_shows_its_authorities_and_no_other() {
        List<AuthorityLine> lines = chosen(new Choice("East of England", false, "", Sort.RISK, false));
        assertThat(lines).hasSize(11).allMatch(line -> line.authority().region().equals("East of England"));
        assertThat(chosen(new Choice("Wales", false, "", Sort.RISK, false))).isEmpty();
    }

    @Test
    void only_alerts_shows_each_of_them() {
        List<AuthorityLine> lines = chosen(new Choice("", true, "", Sort.NAME, false));
        assertThat(lines)
                .containsExactlyInAnyOrderElementsOf(
                        LINES.stream().filter(line -> line.ranked().alert()).toList())
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"devon,Devon", "  DEVON ,Devon", "southend,Southend-on-Sea", "upon Hull,Kingston upon Hull"})
    void part_of_a_name_finds_it_whatever_its_letters(String typed, String name) {
        assertThat(names(named(typed))).containsExactly(name);
    }

    @Test
    void filters_work_together() {
        assertThat(names(new Choice("South West", false, "dorset", Sort.NAME, false)))
                .containsExactly("Dorset");
        assertThat(names(new Choice("London", false, "dorset", Sort.NAME, false)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "riskiest", "RISK", "name'; drop table figure; --"})
    void an_order_that_is_not_there_is_by_risk(String slug) {
        assertThat(Sort.of(slug)).isEqualTo(Sort.RISK);
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void an_order_is_found_by_its_name_in_the_address(Sort sort) {
        assertThat(Sort.of(sort.slug())).isEqualTo(sort);
    }

    @Test
    void choosing_the_same_column_again_turns_it_round_and_once_more_back() {
        Choice up = EnglandNow.sorted(Sort.ON_TIME, false);
        assertThat(up.address(Sort.ON_TIME))
                .contains("sort=on-time&reversed=true")
                .endsWith("#authorities");
        assertThat(up.address(Sort.NAME)).contains("sort=name").doesNotContain("reversed");
        assertThat(EnglandNow.sorted(Sort.ON_TIME, true).address(Sort.ON_TIME)).doesNotContain("reversed");
        assertThat(up.ariaSort(Sort.ON_TIME)).isEqualTo("ascending");
        assertThat(EnglandNow.sorted(Sort.ON_TIME, true).ariaSort(Sort.ON_TIME)).isEqualTo("descending");
        assertThat(up.ariaSort(Sort.NAME)).isEqualTo("none");
    }

    @Test
    void the_choice_in_an_address_is_the_whole_choice() {
        Choice choice = new Choice("East of England", true, "a&b=c", Sort.THROUGHPUT, true);
        assertThat(choice.query())
                .isEqualTo("region=East+of+England&alert=true&name=a%26b%3Dc&sort=throughput&reversed=true");
        assertThat(EnglandNow.sorted(Sort.RISK, false).query()).isEqualTo("region=&alert=false&name=&sort=risk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"><script>alert(1)</script>",
                "' onmouseover='alert(1)",
                "&sort=name#x",
                "javascript:alert(1)",
                "%00\u0000",
                "Zoë \uD83D\uDE00",
                "a\r\nSet-Cookie: x=y"
            })
    void a_hostile_name_stays_inside_its_parameter(String name) {
        String address = named(name).address(Sort.NAME);
        assertThat(address).matches("/england\\?[A-Za-z0-9=&%+._*-]*#authorities");
        assertThat(URI.create(address).getRawQuery().split("&")).hasSize(5).allMatch(pair -> pair.matches("[a-z]+=.*"));
    }
}

package sightline.service.watch.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sightline.insight.indicator.Proportion;
import sightline.insight.published.AuthorityYear;
import sightline.insight.published.Measure;
import sightline.insight.warning.Standing;
import sightline.service.watch.figures.ShippedShelf;

class AuthorityQuestionTest {

    private static List<String> notes(String code) {
        return About.authority(code).notes();
    }

    @ParameterizedTest
    @CsvSource({
        "882,2021,153,159",
        "882,2023,9,239",
        "878,2018,51,1195",
        "878,2020,715,1313",
        "878,2024,41,1277",
        "335,2019,11,247",
        "383,2019,571,594"
    })
    void shares_are_those_that_were_printed(String code, int year, long part, long whole) {
        assertThat(About.authority(code).in(year).flatMap(AuthorityYear::onTimeExcludingExceptions))
                .contains(new Proportion(part, whole));
    }

    @Test
    void southend_has_a_place_in_the_ranking_neighbours_and_an_inspection_record() {
        AuthorityAnswer southend = About.authority("882");
        assertThat(southend.year()).isEqualTo(2024);
        assertThat(southend.ranked()).hasValueSatisfying(ranked -> {
            assertThat(ranked.year().authority()).isEqualTo("882");
            assertThat(ranked.rank()).isBetween(1, southend.rankedInAll());
        });
        assertThat(southend.rankedInAll()).isEqualTo(153);
        assertThat(southend.inspections())
                .isNotEmpty()
                .allMatch(i -> i.authority().equals("882"));
        assertThat(southend.latest().map(AuthorityYear::year)).contains(2024);
    }

    @Test
    void peers_are_the_authority_its_ten_neighbours_its_region_and_england() {
        List<Peer> peers = About.authority("882").peers();
        assertThat(peers).hasSize(13);
        assertThat(peers.getFirst())
                .isEqualTo(new Peer("Southend-on-Sea", Optional.of("882"), Proportion.of(48, 299), true));
        assertThat(peers.subList(1, 11)).allMatch(peer -> peer.code().isPresent() && !peer.self());
        assertThat(peers.subList(1, 11)).extracting(Peer::code).doesNotHaveDuplicates();
        assertThat(peers.getLast())
                .isEqualTo(new Peer("England", Optional.empty(), Proportion.of(39_407, 84_866), false));
    }

    /** Summed by hand from the shipped table: 32 of London's 33 have a figure, Lewisham has none. */
    @ParameterizedTest
    @CsvSource({"882,East of England (region),3688,9315", "201,London (region),8207,12351"})
    void a_region_is_the_sum_of_its_authorities_with_a_figure(String code, String name, long part, long whole) {
        assertThat(About.authority(code).peers())
                .contains(new Peer(name, Optional.empty(), Proportion.of(part, whole), false));
    }

    @Test
    void dorset_2024_says_that_every_plan_was_an_exception() {
        assertThat(notes("838"))
                .contains(
                        "In 2024 every plan issued (585) was classed as an exception, so there is no share on time without"
                                + " exceptions.")
                .contains(
                        "It took over all or part of Dorset (to 2019), whose last figures are of 2018. The earlier figures"
                                + " stay with the earlier authority.");
        assertThat(About.authority("838").latest().map(AuthorityYear::year)).contains(2023);
        assertThat(About.authority("838").ranked()).map(r -> r.standing()).contains(Standing.EVERY_PLAN_EXCEPTED);
    }

    @Test
    void lewisham_2024_says_what_was_withdrawn() {
        assertThat(notes("209"))
                .contains(
                        "For 2024 a figure was first published (94.8%: 183 of 193) and later withdrawn in a revision, so"
                                + " there is no figure.");
        assertThat(About.authority("209").latest().map(AuthorityYear::year)).contains(2023);
        AuthorityAnswer then = About.authority("209", LocalDate.of(2025, 7, 1));
        assertThat(then.notes()).noneMatch(note -> note.contains("withdrawn"));
        assertThat(then.latest().map(AuthorityYear::year)).contains(2024);
    }

    @ParameterizedTest
    @ValueSource(strings = {"882", "383", "839"})
    void nobody_else_is_said_to_have_withdrawn_or_excepted(String code) {
        assertThat(notes(code)).noneMatch(note -> note.contains("withdrawn") || note.contains("exception"));
    }

    @Test
    void bournemouth_ended_and_names_its_successor_which_names_all_three_before_it() {
        AuthorityAnswer bournemouth = About.authority("837");
        assertThat(bournemouth.notes().getFirst())
                .isEqualTo(
                        "This authority has been abolished; its last figures are of 2018. Its work went to Bournemouth,"
                                + " Christchurch and Poole.");
        assertThat(bournemouth.ranked()).isEmpty();
        assertThat(bournemouth.latest().map(AuthorityYear::year)).contains(2018);
        assertThat(bournemouth.peers())
                .extracting(Peer::name)
                .containsExactly("Bournemouth", "South West (region)", "England");
        assertThat(notes("839"))
                .filteredOn(note -> note.startsWith("It took over"))
                .hasSize(3);
        assertThat(notes("835").getFirst())
                .endsWith("Its work went to Dorset and Bournemouth, Christchurch and Poole.");
    }

    @Test
    void every_authority_has_an_answer_with_its_own_figures_only() {
        ShippedShelf.FACTS.authorities().forEach(authority -> {
            AuthorityAnswer answer = About.authority(authority.code());
            assertThat(answer.series()).as(authority.name()).isNotEmpty();
            assertThat(answer.series().values()).allMatch(row -> row.authority().equals(authority.code()));
            assertThat(answer.ranked().isPresent())
                    .isEqualTo(authority.lastYear().isEmpty());
            assertThat(answer.notes()).isNotEmpty().doesNotHaveDuplicates();
        });
    }

    @Test
    void appeals_of_a_later_year_are_kept_beside_the_latest_year_of_plans() {
        assertThat(About.authority("878").in(2025).orElseThrow().count(Measure.APPEALS))
                .hasValue(630);
        assertThat(About.authority("878").year()).isEqualTo(2024);
    }
}

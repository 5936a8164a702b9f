package sightline.service.review.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import sightline.service.meaning.Senses;
import sightline.service.people.Browser;
import sightline.service.review.Exhibits;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;
import sightline.service.review.book.SourceKind;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.Inside;
import sightline.service.review.evidence.Register;

/** Search by words and by meaning, with the real model. */
@ReviewSite
final class EvidenceSearchTest {

    private static final String WAIT = "The educational psychologist came seven months after we had asked.";
    private static final String LATE = "We waited seven months before a specialist in psychology saw our son.";
    private static final String BUS = "The minibus to school is too full on rainy mornings.";

    @LocalServerPort
    private int port;

    @Autowired
    private Hall hall;

    @Autowired
    private Register register;

    @Autowired
    private EvidenceSearch search;

    @Autowired
    private Readings readings;

    @Autowired
    private Echoes echoes;

    @Autowired
    private Chamber chamber;

    @Autowired
    private JdbcClient database;

    @Autowired
    private HitRows hits;

    @Autowired
    private PassageRows passages;

    private Inside inside;
    private long wait;
    private long late;
    private long bus;

    @BeforeEach
    void hear() {
        inside = hall.inside(hall.review());
        wait = register.add(inside, Exhibits.testimony("A mother of twins", WAIT));
        late = register.add(inside, Exhibits.testimony("A father", LATE));
        bus = register.add(inside, Exhibits.testimony("A grandmother", BUS));
        readings.now(inside);
    }

    @Test
    void words_are_found_with_their_other_endings_and_marked() {
        EvidenceSearch.Answer answer = search.answer(inside, "psychologists", Wanted.ALL);
        assertThat(answer.meaning()).isTrue();
        assertThat(answer.hits().getFirst()).satisfies(hit -> {
            assertThat(hit.evidence()).isEqualTo(wait);
            assertThat(hit.byWords()).isTrue();
            assertThat(hit.runs()).contains(new Hit.Run("psychologist", true));
        });
    }

    @Test
    void what_means_the_same_in_other_words_is_found_too() {
        assertThat(found("a long delay until the expert looked at the boy", Wanted.ALL))
                .contains(late)
                .doesNotContain(bus);
    }

    @Test
    void words_in_quotation_marks_are_meant_just_so() {
        assertThat(search.byWordsAlone(inside, "\"rainy mornings\"", Wanted.ALL).hits())
                .extracting(Hit::evidence)
                .containsExactly(bus);
        assertThat(search.byWordsAlone(inside, "\"mornings rainy\"", Wanted.ALL).hits())
                .isEmpty();
    }

    @Test
    void signs_that_mean_something_to_a_database_are_only_words() {
        assertThat(search.answer(inside, "'; drop table & | ! <-> (:*) %", Wanted.ALL)
                        .hits())
                .isNotNull();
        assertThat(search.answer(inside, "the", Wanted.ALL)).isNotNull();
    }

    @Test
    void withdrawn_consent_takes_an_item_out_of_search_and_of_what_is_similar() {
        assertThat(echoes.of(inside, wait)).extracting(Hit::evidence).contains(late);
        hall.change("update review.evidence set consent = 'WITHDRAWN' where id = ?", late);
        assertThat(found("specialist in psychology", Wanted.ALL)).doesNotContain(late);
        assertThat(echoes.of(inside, wait)).extracting(Hit::evidence).doesNotContain(late);
    }

    @Test
    void a_witness_who_takes_consent_back_takes_all_they_said_along() {
        long witness = hall.at(
                () -> database.sql("""
                        insert into review.witness (authority, review, source, shown_as, consent)
                        values ('990', ?, 'FAMILY', 'A father', 'WITHDRAWN') returning id
                        """).param(inside.id()).query(Long.class).single());
        hall.change("update review.evidence set witness = ? where id = ?", witness, late);
        assertThat(found("specialist in psychology", Wanted.ALL)).doesNotContain(late);
    }

    @Test
    void what_changes_is_read_anew_whoever_changed_it() {
        hall.change(
                "update review.evidence set words = 'A quite new word: quagga.', version = version + 1 where id = ?",
                bus);
        assertThat(found("quagga", Wanted.ALL)).contains(bus);
        assertThat(search.byWordsAlone(inside, "minibus", Wanted.ALL).hits()).isEmpty();
    }

    @Test
    void only_what_is_wanted_is_searched() {
        Wanted fromSchools = new Wanted(
                Optional.empty(),
                Optional.of(SourceKind.SCHOOL),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
        assertThat(found("psychologist", fromSchools)).isEmpty();
    }

    @Test
    void without_its_model_search_goes_on_with_words_and_says_so() {
        EvidenceSearch plain = new EvidenceSearch(chamber, hits, passages, readings, Senses.none());
        EvidenceSearch.Answer answer = plain.answer(inside, "psychologist", Wanted.ALL);
        assertThat(answer.meaning()).isFalse();
        assertThat(answer.hits()).extracting(Hit::evidence).containsExactly(wait);
    }

    @Test
    void the_page_shows_the_passage_its_item_and_who_may_read_it() {
        Browser browser = Hall.browser(port, hall.member(inside.id()));
        Browser.Page page = browser.get("/reviews/%d/search?q=psychologist".formatted(inside.id()));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select(".sl-hit mark").text()).isEqualTo("psychologist");
        assertThat(page.html().expectFirst(".sl-hit").text()).contains("E" + wait, "A mother of twins", "Public");
        assertThat(browser.get("/reviews/%d/search?q=zygote".formatted(inside.id()))
                        .html()
                        .text())
                .contains("Nothing we have says this");
        assertThat(browser.get("/reviews/%d/search?q=%s".formatted(inside.id(), "x".repeat(301)))
                        .mistakes())
                .containsExactly("Search for at most 300 characters");
    }

    private List<Long> found(String words, Wanted wanted) {
        return search.answer(inside, words, wanted).hits().stream()
                .map(Hit::evidence)
                .toList();
    }
}

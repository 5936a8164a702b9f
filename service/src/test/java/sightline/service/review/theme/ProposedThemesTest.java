package sightline.service.review.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.service.people.Browser;
import sightline.service.review.Exhibits;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;
import sightline.service.review.desk.Inside;
import sightline.service.review.evidence.Register;

/** Themes are proposed from meanings and decided on by people, with the real model. */
@ReviewSite
final class ProposedThemesTest {

    private static final List<String> SAID = List.of(
            "The psychologist came seven months after we had asked for an assessment.",
            "We waited from March to October until the psychologist assessed our daughter.",
            "There are not enough psychologists, so every assessment waits for one.",
            "Our son’s assessment stood still because no psychologist was free.",
            "The taxi to school was late again and my daughter missed her first lesson.",
            "Transport to school changes drivers every month, which frightens him.",
            "The minibus driver did not turn up, so there was no transport to school at all.",
            "School transport was cancelled the evening before without a word.",
            "Nobody answers the telephone, and emails to the case officer stay without a reply.",
            "I wrote four emails to the office and got no reply to any of them.",
            "When I ring, the telephone is not answered; my emails are not replied to either.",
            "A reply to my email took nine weeks and did not answer the question.");

    @LocalServerPort
    private int port;

    @Autowired
    private Hall hall;

    @Autowired
    private Register register;

    @Autowired
    private ProposedThemes themes;

    private Inside inside;

    @BeforeEach
    void hear() {
        inside = hall.inside(hall.review());
        for (int i = 0; i < SAID.size(); i++) {
            register.add(inside, Exhibits.testimony("Family " + (i + 1), SAID.get(i)));
        }
    }

    @Test
    void items_that_say_something_alike_are_brought_together_under_telling_words() {
        assertThat(themes.propose(inside)).isBetween(2, 3);
        assertThat(themes.all(inside))
                .allMatch(theme -> theme.state() == ThemeRow.State.PROPOSED && theme.items() >= 3);
        String names = String.join(
                        " ", themes.all(inside).stream().map(ThemeRow::name).toList())
                .toLowerCase(java.util.Locale.ROOT);
        assertThat(names).containsAnyOf("transport", "psychologist", "reply", "email");
        assertThat(themes.all(inside)).allMatch(theme -> !theme.samples().isEmpty());
    }

    @Test
    void what_was_proposed_once_is_not_proposed_again_refused_or_not() {
        themes.propose(inside);
        ThemeRow first = themes.all(inside).getFirst();
        assertThat(themes.refuse(inside, first.id())).isTrue();
        assertThat(themes.refuse(inside, first.id())).isFalse();
        assertThat(themes.propose(inside)).isZero();
        assertThat(themes.name(inside, first.id(), first.version() + 1, "Back again"))
                .isFalse();
    }

    @Test
    void accepting_under_a_name_ties_the_items_and_withdrawn_consent_takes_one_off() {
        themes.propose(inside);
        ThemeRow first = themes.all(inside).getFirst();
        assertThat(themes.name(inside, first.id(), first.version(), "Waits for psychologists"))
                .isTrue();
        ThemeRow accepted = row(first.id());
        assertThat(accepted.state()).isEqualTo(ThemeRow.State.ACCEPTED);
        assertThat(accepted.items()).isEqualTo(first.items());
        long tied = hall.number("select min(evidence) from review.evidence_theme where theme = ?", first.id());
        hall.change("update review.evidence set consent = 'WITHDRAWN', version = version + 1 where id = ?", tied);
        assertThat(row(first.id()).items()).isEqualTo(first.items() - 1);
    }

    @Test
    void the_page_proposes_accepts_and_shows_the_later_of_two_both_names() {
        Browser officer = Hall.browser(port, hall.officer());
        String path = "/reviews/%d/themes".formatted(inside.id());
        Browser.Page proposed = officer.follow(officer.submit(officer.get(path), path + "/propose", Map.of()));
        assertThat(proposed.html().select(".sl-theme--proposed")).isNotEmpty();
        ThemeRow first = themes.all(inside).getFirst();
        String one = path + "/" + first.id();
        themes.name(inside, first.id(), first.version(), "Their name");
        Browser.Page late = officer.submit(proposed, one, Map.of("name", "My name", "step", "accept"));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.mistakes()).singleElement().asString().contains("‘Their name’");
        assertThat(late.html().select("#name-" + first.id()).val()).isEqualTo("My name");
        assertThat(officer.follow(officer.submit(late, one, Map.of("step", "rename")))
                        .html()
                        .text())
                .contains("My name");
        assertThat(officer.submit(officer.get(path), path, Map.of("name", " ")).mistakes())
                .containsExactly("Enter a name for the theme, in at most 200 characters");
    }

    private ThemeRow row(long id) {
        return themes.all(inside).stream()
                .filter(theme -> theme.id() == id)
                .findFirst()
                .orElseThrow();
    }
}

package sightline.service.review.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;

/** Themes and cards are put in order with buttons, and a dragged card sends what a button sends. */
@ReviewSite
final class OrderTest {

    @LocalServerPort
    int port;

    @Autowired
    Hall hall;

    @Autowired
    Cast cast;

    private Ledge ledge;
    private Browser officer;
    private long first;
    private long second;
    private long third;

    @BeforeEach
    void write() {
        cast.forgetFailedTries();
        ledge = new Ledge(hall, port);
        officer = ledge.browser(hall.officer());
        long item = ledge.evidence("A call", "FAMILY", "a parent", "");
        first = ledge.finding(officer, "One.", item);
        second = ledge.finding(officer, "Two.", item);
        third = ledge.finding(officer, "Three.", item);
    }

    private List<String> order(long theme) {
        return ledge.texts(
                officer.get(ledge.path + "/findings"), "#theme-%d .sl-step--finding .sl-lines".formatted(theme));
    }

    private Browser.Page move(long finding, Map<String, String> where) {
        return officer.submit(
                officer.get(ledge.path + "/findings"), "%s/findings/%d/move".formatted(ledge.path, finding), where);
    }

    @Test
    void up_and_down_and_no_further_than_the_end() {
        move(third, Map.of("to", "up"));
        assertThat(order(ledge.theme)).containsExactly("One.", "Three.", "Two.");
        move(first, Map.of("to", "up"));
        move(first, Map.of("to", "down"));
        assertThat(order(ledge.theme)).containsExactly("Three.", "One.", "Two.");
    }

    @Test
    void to_another_theme_on_a_page_of_its_own() {
        long other = ledge.theme("Letters", 2);
        String address = "%s/findings/%d/move".formatted(ledge.path, second);
        Browser.Page page = officer.get(address + "?back=board");
        assertThat(ledge.texts(page, ".govuk-radios__label")).containsExactly("Hearing back", "Letters");
        Browser.Page moved = officer.submit(page, address, Map.of("theme", String.valueOf(other)));
        assertThat(moved.location()).isEqualTo("%s/findings/board#finding-%d".formatted(ledge.path, second));
        assertThat(order(ledge.theme)).containsExactly("One.", "Three.");
        assertThat(order(other)).containsExactly("Two.");
    }

    @Test
    void before_another_card_as_a_mouse_drops_it() {
        move(third, Map.of("to", "", "theme", String.valueOf(ledge.theme), "before", String.valueOf(first)));
        assertThat(order(ledge.theme)).containsExactly("Three.", "One.", "Two.");
        assertThat(move(third, Map.of("to", "", "theme", "999999999")).status()).isEqualTo(404);
    }

    @Test
    void themes_are_added_named_and_ordered() {
        String themes = ledge.path + "/findings/themes";
        assertThat(officer.submit(officer.get(themes), themes, Map.of("name", " "))
                        .mistakes())
                .containsExactly("Enter a name for the theme, in at most 200 characters");
        officer.submit(officer.get(themes), themes, Map.of("name", "Letters"));
        long added = ledge.last("theme");
        officer.submit(officer.get(themes), "%s/%d/move".formatted(themes, added), Map.of("to", "up"));
        assertThat(ledge.texts(officer.get(ledge.path + "/findings"), "section h2"))
                .containsExactly("Letters", "Hearing back");
    }

    @Test
    void what_stands_in_a_theme_that_went_is_not_lost() {
        hall.change("update review.theme set state = 'REFUSED' where id = ?", ledge.theme);
        Browser.Page page = officer.get(ledge.path + "/findings");
        assertThat(ledge.texts(page, "section h2")).containsExactly("In no theme of the report");
        assertThat(order(0)).containsExactly("One.", "Two.", "Three.");
    }
}

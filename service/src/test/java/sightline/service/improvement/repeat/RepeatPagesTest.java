package sightline.service.improvement.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.service.improvement.TakenIn;
import sightline.service.improvement.book.Chains;
import sightline.service.improvement.take.Intake;
import sightline.service.meaning.Senses;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.people.Role;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;

/** What was asked for before is proposed by meaning and decided by people. */
@ReviewSite
final class RepeatPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Hall hall;

    @Autowired
    private Cast cast;

    @Autowired
    private Intake intake;

    @Autowired
    private Chains chains;

    private TakenIn earlier;
    private TakenIn later;
    private Browser officer;

    @BeforeEach
    void takeIn() {
        cast.forgetFailedTries();
        earlier = TakenIn.on(
                intake,
                chains,
                Hall.today().minusYears(3),
                true,
                "Telephone every lighthouse keeper who waits for oil once a fortnight.",
                "Buy new chairs for the council chamber.");
        later = TakenIn.of(intake, chains, "Ring each lighthouse keeper whose oil is late every two weeks.");
        officer = Hall.browser(port, hall.officer());
    }

    private List<String> told(Browser browser) {
        return browser.get(later.path()).html().select("#repeats ~ .sl-told").eachText();
    }

    private void decide(String decision) {
        Browser.Page page = officer.get(later.path());
        var form = page.html().select("form[action=" + later.path() + "/repeats]").stream()
                .filter(one -> one.select("input[name=earlier]")
                        .val()
                        .equals(String.valueOf(earlier.ids().getFirst())))
                .findFirst()
                .orElseThrow();
        officer.post(
                later.path() + "/repeats",
                Map.of(
                        "_csrf",
                        form.select("input[name=_csrf]").val(),
                        "earlier",
                        String.valueOf(earlier.ids().getFirst()),
                        "decision",
                        decision,
                        "why",
                        "Both ask for a call."));
    }

    @Test
    void an_officer_sees_what_is_alike_in_meaning_and_decides() {
        assertThat(told(officer))
                .anySatisfy(words -> assertThat(words)
                        .contains(
                                "Was this asked for before?",
                                "Telephone every lighthouse keeper",
                                "It was never answered"))
                .noneSatisfy(words -> assertThat(words).contains("chairs"));
        Browser anybody = new Browser(port);
        assertThat(told(anybody)).isEmpty();
        decide("REPEATS");
        assertThat(told(anybody))
                .singleElement()
                .asString()
                .contains("It was asked for before", "Telephone every lighthouse keeper", "Both ask for a call.");
        decide("UNLIKE");
        assertThat(told(anybody)).isEmpty();
        assertThat(told(officer))
                .anySatisfy(words ->
                        assertThat(words).contains("Looked at, and not the same", "Telephone every lighthouse keeper"));
        assertThat(hall.number(
                        "select count(*) from record_entry where kind = 'REPEAT_DECIDED' and subject = ?",
                        "recommendation:" + later.ids().getFirst()))
                .isEqualTo(2);
    }

    @Test
    void only_officers_decide_and_only_on_earlier_ones() {
        Browser member = Hall.browser(port, hall.person(Hall.EXEMPLAR, Role.COMMITTEE_MEMBER));
        assertThat(told(member)).isEmpty();
        String path = "/recommendations/%d/repeats".formatted(earlier.ids().getFirst());
        String token =
                officer.get(later.path()).html().select("input[name=_csrf]").val();
        assertThat(officer.post(
                                path,
                                Map.of(
                                        "_csrf",
                                        token,
                                        "earlier",
                                        String.valueOf(later.ids().getFirst()),
                                        "decision",
                                        "REPEATS"))
                        .status())
                .as("the later of the two is not an earlier one")
                .isEqualTo(404);
    }

    @Test
    void without_a_model_shared_words_propose_it() {
        Likeness likeness = new Likeness(Senses.none());
        assertThat(likeness.alike(
                        "Telephone families whose plans are late",
                        List.of("Buy chairs", "Telephone all families with late plans", "Nothing in common")))
                .containsExactly(1);
    }
}

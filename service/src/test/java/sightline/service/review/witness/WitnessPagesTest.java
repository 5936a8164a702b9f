package sightline.service.review.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.service.people.Browser;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;

/** Witnesses as an officer adds and changes them, and as a member sees them. */
@ReviewSite
final class WitnessPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Hall hall;

    private long review;
    private Browser officer;
    private String list;

    @BeforeEach
    void a_review() {
        review = hall.review();
        officer = Hall.browser(port, hall.officer());
        list = "/reviews/%d/witnesses".formatted(review);
    }

    @Test
    void a_witness_is_added_with_what_they_need_and_agreed_to() {
        assertThat(officer.get(list).html().text()).contains("Nobody has been named yet.");
        Browser.Page added = officer.submit(
                officer.get(list + "/new"),
                list + "/new",
                Map.of(
                        "name", "Ada Fern",
                        "shown", "a parent of a child in primary school",
                        "interpreter", "British Sign Language",
                        "remote", "true",
                        "times", "Not before nine",
                        "consent", "QUOTE_UNNAMED",
                        "consented-day", "1",
                        "consented-month", "2",
                        "consented-year", "2026"));
        String page = officer.follow(added).html().text();
        assertThat(page)
                .contains("The witness is added.", "Ada Fern", "a parent of a child in primary school")
                .contains("Interpreter: British Sign Language", "Joins by video or phone", "Not before nine")
                .contains("May be quoted without a name", "1 witness: 1 family or young person and 0 professionals.");
        assertThat(hall.number(
                        "select count(*) from record_entry where kind = 'WITNESS_CHANGED' and subject = ?",
                        "review:" + review))
                .isEqualTo(1);
    }

    @Test
    void a_family_is_never_shown_by_its_name() {
        Browser.Page page = officer.submit(
                officer.get(list + "/new"), list + "/new", Map.of("name", "Ada Fern", "shown", "Mrs Fern, a parent"));
        assertThat(page.mistakes())
                .containsExactly(
                        "Leave out their name: a family is shown by what they are, such as “a parent of a child in primary school”");
        assertThat(page.html().select("#name").val()).isEqualTo("Ada Fern");
    }

    @Test
    void only_the_executive_and_officers_can_be_required() {
        Browser.Page page = officer.submit(
                officer.get(list + "/new"),
                list + "/new",
                Map.of("source", "HEALTH", "shown", "a nurse", "called", "REQUIRED", "consent", "QUOTE"));
        assertThat(page.mistakes())
                .containsExactly(
                        "Choose “Invited”: only members of the executive and officers of the council can be required to come",
                        "Enter the day on which they agreed, such as 14 2 2026");
        Browser.Page staff = officer.submit(
                page, list + "/new", Map.of("source", "STAFF", "shown", "a head of service", "consent", "NOT_ASKED"));
        assertThat(officer.follow(staff).html().text()).contains("Required");
    }

    @Test
    void whoever_is_overtaken_sees_both_texts() {
        officer.submit(officer.get(list + "/new"), list + "/new", Map.of("source", "SCHOOL", "shown", "a teacher"));
        String page = list + "/" + hall.number("select max(id) from review.witness where review = ?", review);
        Browser.Page form = officer.get(page);
        officer.submit(form, page, Map.of("organisation", "Larch School", "state", "COMING"));
        Browser.Page late = officer.submit(form, page, Map.of("organisation", "Elm School"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.html().text()).contains("Larch School", "Elm School");
        officer.submit(late, page, Map.of());
        assertThat(officer.get(list).html().text()).contains("Elm School", "1 organisation");
    }

    @Test
    void a_member_sees_the_witnesses_and_cannot_change_them() {
        officer.submit(officer.get(list + "/new"), list + "/new", Map.of("source", "SCHOOL", "shown", "a teacher"));
        Browser member = Hall.browser(port, hall.member(review));
        Browser.Page page = member.get(list);
        assertThat(page.html().text()).contains("a teacher").doesNotContain("Add a witness");
        assertThat(member.get(list + "/new").status()).isEqualTo(403);
    }
}

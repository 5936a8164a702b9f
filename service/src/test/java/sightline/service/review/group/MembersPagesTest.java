package sightline.service.review.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.people.Role;
import sightline.service.people.account.Person;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;

/** A task group over time: joining, the chair, declarations, leaving. */
@ReviewSite
final class MembersPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Hall hall;

    @Autowired
    private Cast cast;

    @Autowired
    private Ledger record;

    private Browser officer;
    private long review;
    private String path;

    @BeforeEach
    void signIn() {
        cast.forgetFailedTries();
        officer = Hall.browser(port, hall.officer());
        review = hall.review();
        path = "/reviews/%d/members".formatted(review);
    }

    private long join(String name, String capacity, String party, Map<String, String> more) {
        Map<String, String> typed = new HashMap<>(Map.of("name", name, "capacity", capacity, "party", party));
        typed.putAll(more);
        Browser.Page page = officer.submit(officer.get(path + "/new"), path + "/new", typed);
        assertThat(page.location()).isEqualTo(path + "?done=joined");
        return hall.number("select max(id) from review.member where review = ?", review);
    }

    private Browser.Page change(long id, String what, Map<String, String> typed) {
        String address = "%s/%d/%s".formatted(path, id, what);
        return officer.submit(officer.get(address), address, typed);
    }

    @Test
    void somebody_joins_with_an_account_and_sees_the_review_from_then_on() {
        Person person = hall.person(Hall.EXEMPLAR, Role.COMMITTEE_MEMBER);
        Browser theirs = Hall.browser(port, person);
        assertThat(theirs.get("/reviews/" + review).status()).isEqualTo(409);
        assertThat(officer.get(path).html().text()).contains("Nobody belongs to the task group yet.");
        join("Cllr Ada Marsh", "MEMBER", "Teal", Map.of("account", String.valueOf(person.id())));
        assertThat(theirs.get("/reviews/" + review).status()).isEqualTo(200);
        assertThat(theirs.get(path).html().text())
                .contains("Cllr Ada Marsh", "Member, Teal", "since 14 February 2026", "Not declared")
                .contains("No declaration of interests yet from Cllr Ada Marsh.");
        assertThat(record.read("990", 1)
                        .filter(link -> link.kind().equals(Kind.MEMBERSHIP_CHANGED.name()))
                        .filter(link -> link.subject()
                                .filter(("review:" + review)::equals)
                                .isPresent()))
                .hasSize(1);
    }

    @Test
    void what_is_missing_is_told() {
        Browser.Page page =
                officer.submit(officer.get(path + "/new"), path + "/new", Map.of("account", "999999", "since-day", ""));
        assertThat(page.mistakes())
                .containsExactly(
                        "Enter the name as the report should print it",
                        "Choose in what capacity they belong to it",
                        "Choose an account of this list, or none",
                        "Enter the day from which they belong to it with day, month and year, such as 14 2 2026");
    }

    @Test
    void the_chair_changes_and_both_times_stay_on_the_page() {
        long first = join("Cllr Ada Marsh", "CHAIR", "Teal", Map.of());
        long second = join("Cllr Ben Orchard", "MEMBER", "Amber", Map.of());
        change(first, "declare", Map.of("any", "yes", "interest", "Governor of a school"));
        assertThat(change(second, "chair", Map.of("why", "")).mistakes()).containsExactly("Say why, in a sentence");
        assertThat(change(second, "chair", Map.of("why", "Ada Marsh asked for it", "day-day", "1"))
                        .mistakes())
                .containsExactly("The day must not lie before the day on which they, or the chair, began");
        change(second, "chair", Map.of("why", "Ada Marsh asked for it", "day-month", "3"));
        String text = officer.get(path).html().text();
        assertThat(text)
                .contains("Cllr Ben Orchard (Amber) is in the chair.")
                .contains("Cllr Ada Marsh, 14 February 2026 to 14 March 2026: Ada Marsh asked for it")
                .contains("Cllr Ben Orchard, since 14 March 2026: Ada Marsh asked for it")
                .contains("Declared: Governor of a school");
        assertThat(hall.number(
                        "select count(*) from review.member where review = ? and until is null and capacity = 'MEMBER'",
                        review))
                .isEqualTo(1);
    }

    @Test
    void somebody_leaves_with_day_and_reason_and_the_second_who_says_so_is_told() {
        long id = join("Cllr Ada Marsh", "MEMBER", "Teal", Map.of());
        String address = "%s/%d/leave".formatted(path, id);
        Browser.Page late = officer.get(address);
        change(id, "leave", Map.of("why", "Left the council", "day-day", "20"));
        assertThat(officer.get(path).html().text())
                .contains("Cllr Ada Marsh, member, 14 February 2026 to 20 February 2026: Left the council");
        Browser.Page page = officer.submit(late, address, Map.of("why", "Moved away"));
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.html().text()).contains("Somebody else changed this membership meanwhile.");
    }

    @Test
    void nothing_to_declare_is_a_declaration_and_earlier_ones_stay() {
        Person person = hall.person(Hall.EXEMPLAR, Role.COMMITTEE_MEMBER);
        long own = join("Cllr Ada Marsh", "MEMBER", "Teal", Map.of("account", String.valueOf(person.id())));
        long other = join("Rev Cole", "CO_OPTED", "", Map.of("voting", "yes"));
        Browser theirs = Hall.browser(port, person);
        String address = "%s/%d/declare".formatted(path, own);
        assertThat(theirs.submit(theirs.get(address), address, Map.of()).mistakes())
                .containsExactly("Choose whether there is anything to declare");
        assertThat(theirs.submit(theirs.get(address), address, Map.of("any", "yes"))
                        .mistakes())
                .containsExactly("Write what is declared");
        theirs.submit(theirs.get(address), address, Map.of("any", "no"));
        assertThat(theirs.get(path).html().text())
                .contains("Nothing to declare (14 February 2026)")
                .contains("No declaration of interests yet from Rev Cole.")
                .contains("Co-opted member, with a vote");
        theirs.submit(theirs.get(address), address, Map.of("any", "yes", "interest", "Works for a school"));
        assertThat(theirs.get(path).html().text())
                .contains("Declared: Works for a school", "Cllr Ada Marsh, 14 February 2026: Nothing to declare");
        assertThat(theirs.get("%s/%d/declare".formatted(path, other)).status()).isEqualTo(403);
    }

    @Test
    void the_later_of_two_corrections_sees_both() {
        long id = join("Cllr Ada Marsh", "MEMBER", "Teal", Map.of());
        String address = path + "/" + id;
        Browser.Page mine = officer.get(address);
        officer.submit(officer.get(address), address, Map.of("name", "Cllr Ada Marsh-Hill"));
        Browser.Page page = officer.submit(mine, address, Map.of("name", "Cllr A Marsh"));
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.html().select(".sl-beside").text()).contains("Cllr Ada Marsh-Hill", "Cllr A Marsh");
        assertThat(page.html().select("#name").val()).isEqualTo("Cllr A Marsh");
    }

    @Test
    void a_member_does_not_change_the_group() {
        Browser member = Hall.browser(port, hall.member(review));
        assertThat(member.get(path).status()).isEqualTo(200);
        assertThat(member.get(path + "/new").status()).isEqualTo(403);
    }
}

package sightline.service.review.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sightline.service.review.book.Capacity;

/** A group's political balance, in sentences. */
final class BalanceTest {

    private static Belonging one(String name, Capacity capacity, String party, boolean voting) {
        return new Belonging(
                1,
                new Belonging.Who(name, capacity, party, voting, Optional.empty()),
                LocalDate.of(2026, 1, 5),
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                0);
    }

    @Test
    void groups_are_counted_the_largest_first_and_the_chair_is_named() {
        assertThat(Balance.of(List.of(
                        one("A", Capacity.CHAIR, "Amber", true),
                        one("B", Capacity.MEMBER, "Teal", true),
                        one("C", Capacity.MEMBER, "Teal", true),
                        one("D", Capacity.MEMBER, "", true),
                        one("E", Capacity.CO_OPTED, "", true),
                        one("F", Capacity.CO_OPTED, "", false),
                        one("G", Capacity.SUPPORT, "", true))))
                .containsExactly(
                        "The group has 4 councillors and 2 co-opted members, of whom 1 has a vote.",
                        "By political group: 2 Teal, 1 Amber, 1 without a political group.",
                        "A (Amber) is in the chair.");
    }

    @Test
    void one_co_opted_member_is_told_with_or_without_a_vote() {
        assertThat(Balance.of(List.of(one("A", Capacity.CHAIR, "Teal", true), one("E", Capacity.CO_OPTED, "", false))))
                .startsWith("The group has 1 councillor and 1 co-opted member, without a vote.");
    }

    @Test
    void a_group_of_one_party_is_told_so_and_an_empty_chair_too() {
        assertThat(Balance.of(
                        List.of(one("B", Capacity.MEMBER, "Teal", true), one("C", Capacity.MEMBER, "Teal", true))))
                .containsExactly(
                        "The group has 2 councillors.",
                        "All of them are Teal. A group across parties carries more weight.",
                        "Nobody is in the chair.");
        assertThat(Balance.of(List.of())).containsExactly("Nobody belongs to the task group yet.");
    }
}

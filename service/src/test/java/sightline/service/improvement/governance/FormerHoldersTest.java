package sightline.service.improvement.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sightline.service.improvement.TakenIn;
import sightline.service.improvement.book.Post;
import sightline.service.improvement.book.Posts;
import sightline.service.improvement.names.PublicNames;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;

/** Names of those who left a post are masked for a year and then erased. */
@ReviewSite
final class FormerHoldersTest {

    private static final String NAME = "Zqvora Harrowgate";

    @Autowired
    private Hall hall;

    @Autowired
    private Posts posts;

    @Autowired
    private Seats seats;

    @Autowired
    private FormerHolders former;

    @Autowired
    private PublicNames names;

    private long held(String name) {
        return hall.number("select count(*) from improvement.post_holder where person = ?", name);
    }

    private String masked() {
        return names.veil(Hall.EXEMPLAR).over(NAME + " says so.");
    }

    @Test
    void a_name_is_known_for_a_year_to_be_masked_and_then_erased_and_only_that_somebody_was_there_stays() {
        Post post = posts.named(TakenIn.DESK, "Head of former holders").orElseThrow();
        posts.hold(
                TakenIn.DESK,
                post,
                new Posts.Holder(
                        NAME,
                        "zqv@exemplar.example",
                        Optional.empty(),
                        Hall.today().minusDays(90)));
        seats.leave(TakenIn.DESK, post, Hall.today());
        assertThat(masked()).isEqualTo("Head of former holders says so.");
        assertThat(former.erase(TakenIn.DESK, Hall.today().plusDays(FormerHolders.KNOWN)))
                .isZero();
        assertThat(held(NAME)).isEqualTo(1);
        assertThat(former.erase(TakenIn.DESK, Hall.today().plusDays(FormerHolders.KNOWN + 1)))
                .isPositive();
        assertThat(held(NAME)).isZero();
        assertThat(hall.number(
                        "select count(*) from improvement.post_holder where post = ? and email = '' and until is not null",
                        post.id()))
                .isEqualTo(1);
        assertThat(
                        hall.number(
                                "select count(*) from record_entry where kind = 'GOVERNANCE_CHANGED' and body::text like '%names-erased%'"))
                .isPositive();
        assertThat(former.erase(TakenIn.DESK, Hall.today().plusDays(FormerHolders.KNOWN + 1)))
                .isZero();
    }
}

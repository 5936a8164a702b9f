package sightline.service.review.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;

/** What the database itself shows to whom. */
@ReviewSite
final class ChamberTest {

    /** What others may know of a review: that it is there, what it asks, and who holds it. */
    private static final List<String> KNOWN =
            List.of("review", "line", "member", "sample", "sample_ground", "sample_plan", "sample_marking");

    /** And what those concerned see of a draft that was shared with their account. */
    private static final List<String> SHARED = List.of("draft", "draft_paragraph", "draft_reader", "draft_comment");

    @Autowired
    private Hall hall;

    @Autowired
    private Chamber chamber;

    @Autowired
    private JdbcClient database;

    @Test
    void whoever_has_said_nothing_sees_no_row() {
        hall.review();
        assertThat(database.sql("select count(*) from review.review")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void a_member_sees_the_evidence_of_their_own_review_alone() {
        long own = withEvidence();
        long other = withEvidence();
        ReviewDesk desk = new ReviewDesk(Hall.EXEMPLAR, Part.MEMBER, Optional.of(1L), Set.of(own));
        assertThat(seen(desk, "select distinct review from review.evidence")).containsExactly(own);
        assertThat(seen(desk, "select id from review.review")).contains(own, other);
    }

    @Test
    void a_reader_sees_that_a_review_is_there_and_no_evidence() {
        long review = withEvidence();
        ReviewDesk desk = new ReviewDesk(Hall.EXEMPLAR, Part.READER, Optional.of(1L), Set.of());
        assertThat(seen(desk, "select id from review.review")).contains(review);
        assertThat(seen(desk, "select review from review.evidence")).isEmpty();
    }

    @Test
    void another_authority_sees_nothing() {
        withEvidence();
        ReviewDesk desk = new ReviewDesk(Hall.ELSEWHERE, Part.OFFICER, Optional.of(1L), Set.of());
        assertThat(seen(desk, "select id from review.review")).isEmpty();
        assertThat(seen(desk, "select review from review.evidence")).isEmpty();
    }

    /** A table that a later migration adds and forgets to put behind the wall turns this red. */
    @Test
    void every_table_of_a_review_is_kept_inside() {
        List<String> open =
                database.sql("""
                        select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname = 'review' and c.relkind = 'r' and not (c.relrowsecurity and c.relforcerowsecurity)
                        order by 1
                        """).query((row, n) -> row.getString(1)).list();
        assertThat(open).containsExactly("place");
        List<String> readable =
                database.sql("""
                        select distinct tablename::text from pg_policies
                        where schemaname = 'review' and qual like '%reader%' order by 1
                        """).query((row, n) -> row.getString(1)).list();
        assertThat(readable)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(KNOWN.stream(), SHARED.stream()).toList());
    }

    private long withEvidence() {
        long review = hall.review();
        hall.change("""
                insert into review.evidence (authority, review, kind, title, source, origin, day, at)
                values ('990', ?, 'NOTE', 'A note', 'STAFF', 'an officer', date '2026-02-01', now())
                """, review);
        return review;
    }

    private List<Long> seen(ReviewDesk desk, String sql) {
        return chamber.at(
                desk, () -> database.sql(sql).query((row, n) -> row.getLong(1)).list());
    }
}

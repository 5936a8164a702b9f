package sightline.service.review.consent;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.Inside;
import sightline.service.review.publication.Edition;
import sightline.service.review.publication.Publications;

/** What came of what a witness said. It is only told once the report is out. */
@Component
public final class CameOfIt {

    private final Chamber chamber;
    private final JdbcClient database;
    private final Publications publications;

    CameOfIt(Chamber chamber, JdbcClient database, Publications publications) {
        this.chamber = chamber;
        this.database = database;
        this.publications = publications;
    }

    /**
     * The report, as a witness reads of it.
     *
     * @param address where it is
     * @param found statements that rest on what they said too
     * @param asked recommendations that rest on those
     */
    public record Outcome(String address, List<String> found, List<String> asked) {}

    /** Empty before the report is out. */
    public Optional<Outcome> of(Guest guest) {
        if (!guest.isPublished()) {
            return Optional.empty();
        }
        return Optional.of(chamber.at(
                guest.desk(),
                () -> new Outcome(
                        publications
                                .latest(new Inside(guest.desk(), guest.review()))
                                .map(Edition::path)
                                .orElse("/reports"),
                        words(guest, """
                                select f.words from review.finding f
                                where f.authority = :authority and f.review = :review and not f.withdrawn
                                    and exists (select from review.finding_evidence c
                                        join review.evidence e using (authority, review)
                                        where c.authority = f.authority and c.review = f.review and c.finding = f.id
                                            and e.id = c.evidence and e.witness = :witness)
                                order by f.theme, f.position, f.id
                                """),
                        words(guest, """
                                select r.words from review.recommendation r
                                where r.authority = :authority and r.review = :review and not r.withdrawn
                                    and exists (select from review.recommendation_finding l
                                        join review.finding_evidence c using (authority, review, finding)
                                        join review.evidence e using (authority, review)
                                        where l.authority = r.authority and l.review = r.review
                                            and l.recommendation = r.id and e.id = c.evidence
                                            and e.witness = :witness)
                                order by r.theme, r.position, r.id
                                """))));
    }

    private List<String> words(Guest guest, String sql) {
        return database.sql(sql)
                .param("authority", guest.authority())
                .param("review", guest.review().id())
                .param("witness", guest.witness())
                .query((row, n) -> row.getString(1))
                .list();
    }
}

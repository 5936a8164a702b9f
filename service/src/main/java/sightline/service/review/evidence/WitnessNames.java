package sightline.service.review.evidence;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.people.Mistake;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.Inside;

/** Sees to it that nobody who told the review something is named where others will read it. */
@Component
final class WitnessNames {

    private final Chamber chamber;
    private final JdbcClient database;

    WitnessNames(Chamber chamber, JdbcClient database) {
        this.chamber = chamber;
        this.database = database;
    }

    /** What to mend where a field names a witness of a family. */
    Optional<Mistake> in(Inside inside, String field, String text) {
        boolean named = chamber.at(
                inside.desk(),
                () -> database.sql("""
                                select exists (select from review.witness where authority = ? and review = ?
                                    and source in ('FAMILY', 'YOUNG_PERSON') and length(name) > 3
                                    and position(lower(name) in lower(?)) > 0)
                                """)
                        .params(inside.desk().authority(), inside.id(), text)
                        .query(Boolean.class)
                        .single());
        return named
                ? Optional.of(
                        new Mistake(field, "This names a witness. Say who it was by kind, such as ‘a parent of two’"))
                : Optional.empty();
    }
}

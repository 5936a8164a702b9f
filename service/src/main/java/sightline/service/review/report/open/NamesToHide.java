package sightline.service.review.report.open;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.Inside;

/** Knows the names of a review's witnesses, for the one purpose of keeping them out of what is printed. */
@Component
final class NamesToHide {

    private final Chamber chamber;
    private final JdbcClient database;

    NamesToHide(Chamber chamber, JdbcClient database) {
        this.chamber = chamber;
        this.database = database;
    }

    Masks masks(Inside inside) {
        return chamber.at(
                inside.desk(),
                () -> Masks.of(database.sql(
                                "select name, email, shown_as from review.witness where authority = ? and review = ?")
                        .params(inside.desk().authority(), inside.id())
                        .query((row, n) -> new Masks.Known(
                                row.getString("name"), row.getString("email"), row.getString("shown_as")))
                        .list()));
    }
}

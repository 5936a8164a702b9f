package sightline.service.review.check;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.review.book.SourceKind;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.Inside;

/** The names of witnesses, which the book of a review leaves out. */
@Component
final class NamesForCheck {

    private final Chamber chamber;
    private final JdbcClient database;

    NamesForCheck(Chamber chamber, JdbcClient database) {
        this.chamber = chamber;
        this.database = database;
    }

    List<Ground.Name> of(Inside inside) {
        return chamber.at(
                inside.desk(),
                () -> database.sql("""
                        select source, name from review.witness
                        where authority = ? and review = ? and name <> '' order by id
                        """)
                        .params(inside.desk().authority(), inside.id())
                        .query((row, n) ->
                                new Ground.Name(SourceKind.valueOf(row.getString("source")), row.getString("name")))
                        .list());
    }
}

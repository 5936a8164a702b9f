package sightline.service.review.consent;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.review.book.ReviewBooks;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.Inside;
import sightline.service.review.desk.Part;

/** Puts together what the page of corrections shows. */
@Component
final class CorrectionsReader {

    private final ReviewBooks books;
    private final SaidBacks saidBacks;
    private final WitnessLinks links;
    private final Chamber chamber;
    private final JdbcClient database;

    CorrectionsReader(
            ReviewBooks books, SaidBacks saidBacks, WitnessLinks links, Chamber chamber, JdbcClient database) {
        this.books = books;
        this.saidBacks = saidBacks;
        this.links = links;
        this.chamber = chamber;
        this.database = database;
    }

    CorrectionsView read(Inside inside, CorrectionsView.Trouble trouble) {
        return new CorrectionsView(
                books.read(inside),
                versions(inside),
                saidBacks.all(inside),
                new CorrectionsView.Kept(
                        links.all(inside),
                        saidBacks.right(inside),
                        inside.desk().part() == Part.OFFICER),
                trouble);
    }

    private Map<Long, Long> versions(Inside inside) {
        return chamber.at(inside.desk(), () -> {
            Map<Long, Long> versions = new HashMap<>();
            database.sql("select id, version from review.evidence where authority = ? and review = ?")
                    .params(inside.desk().authority(), inside.id())
                    .query(row -> {
                        versions.put(row.getLong("id"), row.getLong("version"));
                    });
            return versions;
        });
    }
}

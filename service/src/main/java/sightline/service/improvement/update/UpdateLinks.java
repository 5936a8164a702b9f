package sightline.service.improvement.update;

import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.improvement.plan.PlanBook;
import sightline.service.improvement.plan.PlanBooks;
import sightline.service.review.consent.LinkToken;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.Part;
import sightline.service.review.desk.ReviewDesk;

/** Opens the link to a question. Whoever has no desk sees in the database the one row whose hash they show, and no other. */
@Component
final class UpdateLinks {

    /** The desk of somebody who has shown nothing but a link. No authority has this code. */
    private static final ReviewDesk NOBODY = new ReviewDesk("nobody", Part.READER, Optional.empty(), Set.of());

    private final Chamber chamber;
    private final JdbcClient database;
    private final PlanBooks books;

    UpdateLinks(Chamber chamber, JdbcClient database, PlanBooks books) {
        this.chamber = chamber;
        this.database = database;
        this.books = books;
    }

    private record Row(String authority, long action, long ask) {}

    Optional<Caller> open(LinkToken token) {
        return chamber.at(NOBODY, () -> {
                    database.sql("select set_config('sightline.update_link', ?, true)")
                            .param(token.hash())
                            .query((row, n) -> true)
                            .single();
                    return database.sql("select authority, action, ask from improvement.ask_link where hash = ?")
                            .param(token.hash())
                            .query((row, n) -> new Row(row.getString(1), row.getLong(2), row.getLong(3)))
                            .optional();
                })
                .flatMap(this::caller);
    }

    private Optional<Caller> caller(Row row) {
        ReviewDesk desk = ReviewDesk.system(row.authority());
        PlanBook book = books.read(desk);
        return book.find(book.now(row.action()))
                .flatMap(planned -> planned.updates().stream()
                        .filter(update -> update.id() == row.ask())
                        .findFirst()
                        .map(update -> new Caller(desk, planned, update)));
    }
}

package sightline.service.review.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.record.Body;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.Inside;
import sightline.service.review.report.open.ReportMaker;
import sightline.service.review.report.source.Slot;

/** Keeps what was printed. Nothing of an edition is ever changed. */
@Component
final class EditionStore {

    private final Chamber chamber;
    private final JdbcClient database;
    private final Ledger record;

    EditionStore(Chamber chamber, JdbcClient database, Ledger record) {
        this.chamber = chamber;
        this.database = database;
        this.record = record;
    }

    /**
     * An edition to be.
     *
     * @param edition its number
     * @param why it is printed again
     * @param day of publishing
     */
    record Next(int edition, String why, LocalDate day) {}

    Optional<Edition> latest(Inside inside) {
        return chamber.at(
                inside.desk(),
                () -> database.sql(EditionRows.SELECT
                                + " where e.authority = ? and e.review = ? order by e.edition desc limit 1")
                        .params(inside.desk().authority(), inside.id())
                        .query((row, n) -> EditionRows.edition(row))
                        .optional());
    }

    /** Prints and keeps an edition; gives the report's number, or nothing where that edition is there already. */
    Optional<Long> keep(Inside inside, Next next, ReportMaker.Open open) {
        Printed printed = Printed.of(open);
        return chamber.at(inside.desk(), () -> {
            long number = number(inside);
            if (edition(inside, next, open, printed) == 0) {
                return Optional.empty();
            }
            printed.files()
                    .forEach(file -> database.sql("""
                            insert into review.edition_file (authority, review, edition, paper, form, digest, bytes)
                            values (?, ?, ?, ?, ?, ?, ?)
                            """)
                            .params(
                                    inside.desk().authority(),
                                    inside.id(),
                                    next.edition(),
                                    file.paper().name(),
                                    file.form().name(),
                                    file.digest(),
                                    file.bytes())
                            .update());
            record.append(inside.desk()
                    .entry(
                            Kind.REPORT_PUBLISHED,
                            inside.id(),
                            Body.EMPTY
                                    .with("report", number)
                                    .with("edition", next.edition())
                                    .with("sha256", printed.digest())
                                    .with("files", files(printed))));
            return Optional.of(number);
        });
    }

    private static List<String> files(Printed printed) {
        return printed.files().stream()
                .map(file -> "%s.%s:%s".formatted(file.paper(), file.form(), file.digest()))
                .toList();
    }

    /** The number under which everybody finds the report; whoever comes second waits here for the first. */
    private long number(Inside inside) {
        database.sql("insert into review.publication (authority, review) values (?, ?) on conflict do nothing")
                .params(inside.desk().authority(), inside.id())
                .update();
        return database.sql("select number from review.publication where authority = ? and review = ? for update")
                .params(inside.desk().authority(), inside.id())
                .query(Long.class)
                .single();
    }

    private int edition(Inside inside, Next next, ReportMaker.Open open, Printed printed) {
        return database.sql("""
                        insert into review.edition (authority, review, edition, title, council, committee, day, why, digest,
                            page, asked, author)
                        select :authority, :review, :edition, :title, :council, :committee, :day, :why, :digest, :page,
                            :asked, :author
                        where :edition = 1 + coalesce((select max(edition) from review.edition
                            where authority = :authority and review = :review), 0)
                        """)
                .param("authority", inside.desk().authority())
                .param("review", inside.id())
                .param("edition", next.edition())
                .param("title", open.masks().hide(open.material().book().head().title()))
                .param("council", open.masks().hide(open.material().words().words(Slot.COUNCIL)))
                .param(
                        "committee",
                        open.masks().hide(open.material().book().head().committee()))
                .param("day", next.day())
                .param("why", open.masks().hide(next.why()))
                .param("digest", printed.digest())
                .param("page", printed.page())
                .param(
                        "asked",
                        open.material().book().argument().recommendations().size())
                .param("author", inside.desk().account().orElse(null))
                .update();
    }
}

package sightline.service.review.publication;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.review.report.FileForm;
import sightline.service.review.report.chapter.Paper;

/** Where everybody reads what was published. It knows nothing else of a review. */
@Component
public final class PublicShelf {

    private final JdbcClient database;

    PublicShelf(JdbcClient database) {
        this.database = database;
    }

    /** The latest edition of every report, the latest first. */
    public List<Edition> all() {
        return database.sql(EditionRows.SELECT + """
                        where e.edition = (select max(l.edition) from review.edition l
                            where (l.authority, l.review) = (e.authority, e.review))
                        order by e.day desc, p.number desc
                        """)
                .query((row, n) -> EditionRows.edition(row))
                .list();
    }

    /** Every edition of a report, the latest first. */
    public List<Edition> editions(long number) {
        return database.sql(EditionRows.SELECT + " where p.number = ? order by e.edition desc")
                .param(number)
                .query((row, n) -> EditionRows.edition(row))
                .list();
    }

    /** An edition as a page shows it. */
    public Optional<String> page(Edition edition) {
        return database.sql("""
                        select e.page from review.edition e
                        join review.publication p on (p.authority, p.review) = (e.authority, e.review)
                        where p.number = ? and e.edition = ?
                        """)
                .params(edition.number(), edition.edition())
                .query((row, n) -> row.getString(1))
                .optional();
    }

    /** The files of an edition. */
    public List<PublishedFile> files(Edition edition) {
        return database
                .sql("""
                        select f.paper, f.form, f.digest, length(f.bytes) as size from review.edition_file f
                        join review.publication p on (p.authority, p.review) = (f.authority, f.review)
                        where p.number = ? and f.edition = ?
                        """)
                .params(edition.number(), edition.edition())
                .query((row, n) -> new PublishedFile(
                        Paper.valueOf(row.getString("paper")),
                        FileForm.valueOf(row.getString("form")),
                        row.getString("digest"),
                        row.getLong("size")))
                .list()
                .stream()
                .sorted(java.util.Comparator.comparing(PublishedFile::paper).thenComparing(PublishedFile::form))
                .toList();
    }

    /** One file. */
    public Optional<byte[]> bytes(Edition edition, Paper paper, FileForm form) {
        return database.sql("""
                        select f.bytes from review.edition_file f
                        join review.publication p on (p.authority, p.review) = (f.authority, f.review)
                        where p.number = ? and f.edition = ? and f.paper = ? and f.form = ?
                        """)
                .params(edition.number(), edition.edition(), paper.name(), form.name())
                .query((row, n) -> row.getBytes(1))
                .optional();
    }
}

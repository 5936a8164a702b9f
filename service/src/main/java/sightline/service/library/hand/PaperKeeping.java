package sightline.service.library.hand;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import sightline.papers.reading.paper.Paper;
import sightline.service.library.book.ItemRows;
import sightline.service.library.book.KeptPaper;
import sightline.service.library.book.KeptPaper.Details;
import sightline.service.library.book.PaperSteps;
import sightline.service.library.book.PaperSteps.Step;
import sightline.service.library.book.Papers;
import sightline.service.library.written.PaperJson;

/** Puts papers into the library; what was read in them waits there until a person has looked. */
@Component
final class PaperKeeping {

    private final JdbcClient database;
    private final TransactionOperations together;
    private final ItemRows items;
    private final PaperSteps steps;
    private final Clock clock;

    PaperKeeping(JdbcClient database, TransactionOperations together, ItemRows items, PaperSteps steps, Clock clock) {
        this.database = database;
        this.together = together;
        this.items = items;
        this.steps = steps;
        this.clock = clock;
    }

    /** The number and title of the paper that came as this very file. */
    Optional<KeptPaper.Details> same(NewPaper paper, Papers papers) {
        return database.sql("select id from library.paper where sha256 = ?")
                .param(paper.digest())
                .query(Long.class)
                .optional()
                .flatMap(papers::find)
                .map(KeptPaper::details);
    }

    /** Keeps a paper that was read already; without one it is to be read later. */
    long keep(Details details, NewPaper file, Optional<Paper> read, Optional<Long> account) {
        return Objects.requireNonNull(together.execute(status -> {
            long id = insert(details, file, account);
            read.ifPresent(paper -> fill(id, paper));
            steps.took(account, id, Step.ADDED, List.of());
            return id;
        }));
    }

    /** Writes down what was read in a paper; the caller has a transaction. */
    void fill(long id, Paper paper) {
        database.sql("update library.paper set state = 'READ', words = :words, record = :record::json where id = :id")
                .param("words", paper.text())
                .param("record", PaperJson.text(paper))
                .param("id", id)
                .update();
        for (Rows.Row row : Rows.of(paper)) {
            items.add(id, row.sort(), false, row.said(), row.places());
        }
    }

    private long insert(Details details, NewPaper file, Optional<Long> account) {
        return database.sql("""
                        insert into library.paper (title, council, year, kind, published, state, name, type, size, sha256,
                            content, added, adder)
                        values (:title, :council, :year, :kind, :published, 'READING', :name, :type, :size, :sha256,
                            :content, :added, :adder)
                        returning id
                        """)
                .param("title", details.title())
                .param("council", details.council())
                .param("year", details.year())
                .param("kind", details.kind().name())
                .param("published", details.published())
                .param("name", file.name())
                .param("type", file.type())
                .param("size", file.content().length)
                .param("sha256", file.digest())
                .param("content", file.content())
                .param("added", Timestamp.from(clock.instant()))
                .param("adder", account.orElse(null))
                .query(Long.class)
                .single();
    }
}

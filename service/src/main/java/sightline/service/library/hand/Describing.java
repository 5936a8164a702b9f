package sightline.service.library.hand;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import sightline.service.library.book.KeptPaper.Details;
import sightline.service.library.book.PaperSteps;
import sightline.service.library.book.PaperSteps.Step;

/** Changes what is said of a paper, or takes a paper out again of which nothing was accepted. */
@Component
final class Describing {

    private final JdbcClient database;
    private final TransactionOperations together;
    private final PaperSteps steps;

    Describing(JdbcClient database, TransactionOperations together, PaperSteps steps) {
        this.database = database;
        this.together = together;
        this.steps = steps;
    }

    /** Changes it, and says whether it was still in the version that was seen. */
    boolean describe(long account, long paper, long version, Details details) {
        return Objects.requireNonNull(together.execute(status -> {
            int changed = database.sql("""
                            update library.paper set title = :title, council = :council, year = :year, kind = :kind,
                                published = :published, version = version + 1
                            where id = :id and version = :version
                            """)
                    .param("title", details.title())
                    .param("council", details.council())
                    .param("year", details.year())
                    .param("kind", details.kind().name())
                    .param("published", details.published())
                    .param("id", paper)
                    .param("version", version)
                    .update();
            return changed > 0 && wrote(account, paper, Step.DESCRIBED);
        }));
    }

    /** Takes it out, and says whether that was done: what somebody has accepted stays. */
    boolean remove(long account, long paper) {
        return Objects.requireNonNull(together.execute(status -> {
            int removed = database.sql("""
                            delete from library.paper p where p.id = ? and not exists (
                                select from library.item i where i.paper = p.id and i.standing = 'ACCEPTED')
                            """).param(paper).update();
            return removed > 0 && wrote(account, paper, Step.REMOVED);
        }));
    }

    private boolean wrote(long account, long paper, Step step) {
        steps.took(Optional.of(account), paper, step, List.of());
        return true;
    }
}

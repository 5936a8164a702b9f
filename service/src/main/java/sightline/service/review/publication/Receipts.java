package sightline.service.review.publication;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.record.Body;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.Inside;

/** When the executive received a report, and the notice that asks for an answer. */
@Component
public final class Receipts {

    private final Chamber chamber;
    private final JdbcClient database;
    private final Ledger record;
    private final ApplicationEventPublisher told;

    Receipts(Chamber chamber, JdbcClient database, Ledger record, ApplicationEventPublisher told) {
        this.chamber = chamber;
        this.database = database;
        this.record = record;
        this.told = told;
    }

    /**
     * What is known of it.
     *
     * @param days when the report and the notice were received; empty where nobody has said
     * @param version of this row
     */
    public record Receipt(Optional<Days> days, long version) {

        /** By when the answer is due; empty where nobody has said when it was received. */
        public Optional<LocalDate> due(AnswerLaw law) {
            return days.map(both -> law.due(both.received(), both.notice()));
        }
    }

    /**
     * The two days.
     *
     * @param received the report
     * @param notice that an answer is due
     */
    public record Days(LocalDate received, LocalDate notice) {}

    /** Of a published report, for everybody. */
    public Optional<Receipt> of(long number) {
        return database.sql("select received, notice, version from review.publication where number = ?")
                .param(number)
                .query((row, n) -> receipt(row))
                .optional();
    }

    /** Keeps the days; not where somebody else has changed them meanwhile. */
    public boolean keep(Inside inside, Days days, long seen) {
        return chamber.at(inside.desk(), () -> {
            int kept = database.sql("""
                            update review.publication set received = :received, notice = :notice, version = version + 1
                            where authority = :authority and review = :review and version = :seen
                            """)
                    .param("received", days.received())
                    .param("notice", days.notice())
                    .param("authority", inside.desk().authority())
                    .param("review", inside.id())
                    .param("seen", seen)
                    .update();
            if (kept > 0) {
                told.publishEvent(new ReportReceived(inside, days));
                record.append(inside.desk()
                        .entry(
                                Kind.REPORT_CHANGED,
                                inside.id(),
                                Body.EMPTY
                                        .with("received", days.received().toString())
                                        .with("notice", days.notice().toString())));
            }
            return kept > 0;
        });
    }

    private static Receipt receipt(ResultSet row) throws SQLException {
        Date received = row.getDate("received");
        Date notice = row.getDate("notice");
        Optional<Days> days = received == null || notice == null
                ? Optional.empty()
                : Optional.of(new Days(received.toLocalDate(), notice.toLocalDate()));
        return new Receipt(days, row.getLong("version"));
    }
}

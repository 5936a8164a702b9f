package sightline.service.review.desk;

import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The room in which reviews are read. Inside {@link #at}, and nowhere else, the database shows rows of reviews, and only
 * those of the desk. What is done inside is one transaction; a call within another for the same desk joins it.
 */
@Component
public final class Chamber {

    private final JdbcClient database;
    private final TransactionTemplate together;

    /** The chamber in a database that has every migration. */
    public Chamber(DataSource source) {
        this.database = JdbcClient.create(source);
        this.together = new TransactionTemplate(new DataSourceTransactionManager(source));
    }

    /**
     * Does work for a desk, in one transaction: all of it is kept, or none.
     *
     * @throws IllegalStateException if the work gives null
     */
    public <T> T at(ReviewDesk desk, Supplier<T> work) {
        return Objects.requireNonNull(together.execute(status -> {
            sit(desk);
            return work.get();
        }));
    }

    private void sit(ReviewDesk desk) {
        database.sql("""
                        select set_config('sightline.review_authority', :authority, true),
                               set_config('sightline.review_part', :part, true),
                               set_config('sightline.review_inside', :inside, true),
                               set_config('sightline.review_account', :account, true)
                        """)
                .param("authority", desk.authority())
                .param("part", desk.part().written())
                .param(
                        "inside",
                        desk.inside().stream().sorted().map(String::valueOf).collect(Collectors.joining(",")))
                .param("account", desk.account().map(String::valueOf).orElse(""))
                .query((row, n) -> true)
                .single();
    }
}

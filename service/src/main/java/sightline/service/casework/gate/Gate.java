package sightline.service.casework.gate;

import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The gate in the wall. Inside {@link #at}, and nowhere else, the database shows rows of cases, and only those of the
 * desk. What is done inside is one transaction; the desk is forgotten when it ends.
 */
@Component
public final class Gate {

    private final JdbcClient database;
    private final TransactionTemplate own;

    /** The gate in a database that has every migration. */
    public Gate(DataSource source) {
        this.database = JdbcClient.create(source);
        this.own = new TransactionTemplate(new DataSourceTransactionManager(source));
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Does work for a desk, in a transaction of its own: all of it is kept, or none.
     *
     * @throws IllegalStateException if the work gives null
     */
    public <T> T at(Desk desk, Supplier<T> work) {
        return Objects.requireNonNull(own.execute(status -> {
            sit(desk);
            return work.get();
        }));
    }

    private void sit(Desk desk) {
        database.sql("""
                        select set_config('sightline.authority', :authority, true),
                               set_config('sightline.desk', :desk, true),
                               set_config('sightline.organisation', :organisation, true)
                        """)
                .param("authority", desk.authority())
                .param("desk", desk.part().written())
                .param("organisation", desk.organisation().orElse(""))
                .query((row, n) -> true)
                .single();
    }
}

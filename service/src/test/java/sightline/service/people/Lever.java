package sightline.service.people;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A database that a test can take away, and that counts how often it is asked. */
public final class Lever extends DelegatingDataSource {

    private final AtomicInteger asked = new AtomicInteger();
    private volatile boolean away;

    Lever(DataSource real) {
        super(real);
    }

    public void away(boolean now) {
        away = now;
    }

    public int asked() {
        return asked.get();
    }

    @Override
    public Connection getConnection() throws SQLException {
        asked.incrementAndGet();
        if (away) {
            throw new SQLException("the test has taken the database away", "08001");
        }
        return super.getConnection();
    }
}

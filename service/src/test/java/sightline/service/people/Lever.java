package sightline.service.people;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A database that a test can take away, and that counts how often it is asked and how much. */
public final class Lever extends DelegatingDataSource {

    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger statements = new AtomicInteger();
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

    /** How many statements were sent over all connections. */
    public int statements() {
        return statements.get();
    }

    @Override
    public Connection getConnection() throws SQLException {
        asked.incrementAndGet();
        if (away) {
            throw new SQLException("the test has taken the database away", "08001");
        }
        return counted(super.getConnection());
    }

    private Connection counted(Connection real) {
        return (Connection) Proxy.newProxyInstance(
                Lever.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")
                            || method.getName().equals("createStatement")) {
                        statements.incrementAndGet();
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}

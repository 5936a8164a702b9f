package sightline.service.casework.gate;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Throws away files that nobody has brought in for a day, whether anybody looks or not. */
@Component
final class Sweeper {

    private static final long AN_HOUR = 3_600_000;

    private final List<ForADay> kept;
    private final Gate gate;
    private final JdbcClient database;

    Sweeper(List<ForADay> kept, Gate gate, JdbcClient database) {
        this.kept = kept;
        this.gate = gate;
        this.database = database;
    }

    /** Once an hour, for every authority that somebody works for. */
    @Scheduled(initialDelay = AN_HOUR, fixedDelay = AN_HOUR)
    void sweep() {
        database.sql("select distinct authority from casework.member order by 1")
                .query((row, n) -> row.getString(1))
                .list()
                .forEach(this::sweep);
    }

    private void sweep(String authority) {
        Desk desk = Desk.system(authority);
        kept.forEach(files -> gate.at(desk, () -> files.sweep(desk)));
    }
}

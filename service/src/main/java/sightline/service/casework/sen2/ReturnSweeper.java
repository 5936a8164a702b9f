package sightline.service.casework.sen2;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;

/** Throws away returns that nobody has brought in for a day, whether anybody looks or not. */
@Component
final class ReturnSweeper {

    private static final long AN_HOUR = 3_600_000;

    private final KeptReturns kept;
    private final Gate gate;
    private final JdbcClient database;

    ReturnSweeper(KeptReturns kept, Gate gate, JdbcClient database) {
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
                .forEach(authority -> {
                    Desk desk = Desk.system(authority);
                    gate.at(desk, () -> kept.sweep(desk));
                });
    }
}

package sightline.service.casework.load;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.exchange.Progress;
import sightline.insight.exemplar.Stories;

/** Fills the demonstration with the invented authority Exemplar, once. */
@Component
@ConditionalOnProperty("sightline.demonstration")
@Order(100) // after the demonstration's people
final class DemoCases implements ApplicationRunner {

    /** The code of the invented authority; no real one has it. */
    static final String AUTHORITY = "990";

    private static final int YEARS = 4;
    private static final long SEED = 1;

    private final DemoAuthority exemplar;
    private final List<Furnishing> furnishings;
    private final JdbcClient database;
    private final Clock clock;
    private final int persons;

    DemoCases(
            DemoAuthority exemplar,
            List<Furnishing> furnishings,
            JdbcClient database,
            Clock clock,
            @Value("${sightline.demonstration.persons:5500}") int persons) {
        this.exemplar = exemplar;
        this.furnishings = furnishings;
        this.database = database;
        this.clock = clock;
        this.persons = persons;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (isMade()) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        exemplar.make(
                AUTHORITY,
                new sightline.insight.exemplar.Order(
                        persons, YEARS, SEED, today.minusYears(YEARS), Stories.ALL.getFirst()),
                Progress.SILENT);
        furnishings.forEach(furnishing -> furnishing.furnish(AUTHORITY, today));
    }

    private boolean isMade() {
        return database.sql("select exists (select from casework.derivation where authority = ?)")
                .param(AUTHORITY)
                .query(Boolean.class)
                .single();
    }
}

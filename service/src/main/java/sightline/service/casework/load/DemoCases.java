package sightline.service.casework.load;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
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

    private static final long SEED = 1;

    private final DemoAuthority exemplar;
    private final List<Furnishing> furnishings;
    private final Progress progress;
    private final Clock clock;
    private final DemoSize size;

    DemoCases(
            DemoAuthority exemplar,
            List<Furnishing> furnishings,
            ObjectProvider<Progress> progress,
            Clock clock,
            DemoSize size) {
        this.exemplar = exemplar;
        this.furnishings = furnishings;
        this.progress = progress.getIfAvailable(() -> Progress.SILENT);
        this.clock = clock;
        this.size = size;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (exemplar.isMade(AUTHORITY)) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        exemplar.make(
                AUTHORITY,
                new sightline.insight.exemplar.Order(
                        size.persons(), size.years(), SEED, today.minusYears(size.years()), Stories.ALL.getFirst()),
                progress);
        furnishings.forEach(furnishing -> furnishing.furnish(AUTHORITY, today));
    }
}

package sightline.service.casework.work;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import sightline.service.casework.load.Furnishing;

/** Learns the pace of the invented authority with its load, so that nobody waits for it. */
@Component
final class PaceAtStart implements Furnishing {

    private final Pace pace;

    PaceAtStart(Pace pace) {
        this.pace = pace;
    }

    @Override
    public void furnish(String authority, LocalDate today) {
        pace.refresh(authority, today);
    }
}

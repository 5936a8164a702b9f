package sightline.service.review.scene;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import sightline.service.review.book.SourceKind;
import sightline.service.review.desk.Inside;
import sightline.service.review.enquiry.ParkedMatters;
import sightline.service.review.plan.EvidencePlan;
import sightline.service.review.plan.Planned;
import sightline.service.review.scene.SceneFile.Row;
import sightline.service.review.search.Readings;

/** What the task group of the invented review planned, parked, asked and noted; and the reading of its evidence. */
@Component
final class SceneWork {

    private final EvidencePlan plan;
    private final ParkedMatters parked;
    private final SceneSessions sessions;
    private final Readings readings;

    SceneWork(EvidencePlan plan, ParkedMatters parked, SceneSessions sessions, Readings readings) {
        this.plan = plan;
        this.parked = parked;
        this.sessions = sessions;
        this.readings = readings;
    }

    /** Whether a review has none of it yet. */
    boolean isMissing(Inside inside) {
        return plan.all(inside).isEmpty();
    }

    void lay(Inside inside, String folder, LocalDate today) {
        for (Row row : SceneFile.read(folder + "/plan.txt")) {
            plan.plan(
                    inside, new Planned(row.number(0), SourceKind.valueOf(row.text(1)), row.text(3), row.number(2), 0));
        }
        for (Row row : SceneFile.read(folder + "/parked.txt")) {
            long matter = parked.park(inside, row.text(3), today.minusDays(row.number(0)));
            if (!row.text(1).isEmpty()) {
                parked.leave(inside, matter, row.text(2), today.minusDays(row.number(1)));
            }
        }
        sessions.ask(inside, folder);
        sessions.note(inside, folder);
        readings.now(inside);
    }
}

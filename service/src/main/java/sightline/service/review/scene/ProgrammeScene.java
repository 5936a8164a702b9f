package sightline.service.review.scene;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.programme.CommitteeDays;
import sightline.service.review.scene.SceneFile.Row;

/** The work programme of the demonstration: what scrutiny was asked to look into, and when committees meet. */
@Component
@ConditionalOnProperty("sightline.demonstration")
@Order(170) // after the reviews that two of the topics became
final class ProgrammeScene implements ApplicationRunner {

    private static final ReviewDesk DESK = ReviewDesk.system("990");

    private final SceneTopics topics;
    private final CommitteeDays days;
    private final SceneOpening opening;

    ProgrammeScene(SceneTopics topics, CommitteeDays days, SceneOpening opening) {
        this.topics = topics;
        this.days = days;
        this.opening = opening;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        LocalDate today = opening.today();
        topics.addMissing(DESK, today);
        for (Row row : SceneFile.read("programme/days.txt")) {
            days.add(
                    DESK,
                    row.text(1),
                    today.plusDays(row.number(0)).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY)));
        }
    }
}

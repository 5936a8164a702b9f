package sightline.service.review.scene;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.review.desk.Inside;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.desk.ReviewHead;
import sightline.service.review.desk.ReviewState;
import sightline.service.review.desk.Reviews;
import sightline.service.review.scene.SceneFile.Row;
import sightline.service.review.start.Moves;

/** Opens an invented review from the topic that asked for it, and moves it on from state to state, with reasons. */
@Component
final class SceneOpening {

    private final SceneTopics topics;
    private final Reviews reviews;
    private final Moves moves;
    private final JdbcClient database;
    private final Clock clock;

    SceneOpening(SceneTopics topics, Reviews reviews, Moves moves, JdbcClient database, Clock clock) {
        this.topics = topics;
        this.reviews = reviews;
        this.moves = moves;
        this.database = database;
        this.clock = clock;
    }

    /** The day on which the demonstration begins. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    /**
     * Opens a review.
     *
     * @param folder of its files, which is the key of its topic too
     */
    Stage open(ReviewDesk desk, String folder, String title, String committee, int daysAgo) {
        LocalDate today = today();
        long topic = topics.add(desk, folder, today);
        long review = topics.open(desk, topic, title, committee, today.minusDays(daysAgo));
        return new Stage(database, desk.authority(), review, today);
    }

    /** Moves it on, as its file of moves says. */
    void move(ReviewDesk desk, Stage stage, String folder) {
        for (Row row : SceneFile.read(folder + "/moves.txt")) {
            ReviewHead head = reviews.find(desk, stage.review()).orElseThrow();
            moves.move(
                    new Inside(desk, head),
                    head.version(),
                    new Moves.Made(ReviewState.valueOf(row.text(0)), row.text(2), stage.ago(row.number(1))));
        }
    }
}

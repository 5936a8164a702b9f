package sightline.service.review.scene;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.review.desk.Inside;
import sightline.service.review.desk.ReviewDesk;
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

    /**
     * What a review is called.
     *
     * @param folder of its files, which is the key of its topic too
     * @param title of the review
     * @param committee on whose behalf it is held
     */
    record Named(String folder, String title, String committee) {}

    /** The day on which the demonstration begins. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    /**
     * Opens a review.
     *
     * @param name what it is called and where its files are
     * @param daysAgo it was opened, from the last of its days
     * @param last of its days
     */
    Stage open(ReviewDesk desk, Named name, int daysAgo, LocalDate last) {
        long topic = topics.add(desk, name.folder(), last);
        long review = topics.open(desk, topic, name.title(), name.committee(), last.minusDays(daysAgo));
        return new Stage(database, desk.authority(), review, last);
    }

    /** Whether a review is called so. */
    boolean isThere(ReviewDesk desk, String title) {
        return reviews.all(desk).stream().anyMatch(review -> review.title().equals(title));
    }

    /** The review that is built, open before a desk. */
    Inside inside(ReviewDesk desk, Stage stage) {
        return new Inside(desk, reviews.find(desk, stage.review()).orElseThrow());
    }

    /** Moves it on, as its file of moves says. */
    void move(ReviewDesk desk, Stage stage, String folder) {
        for (Row row : SceneFile.read(folder + "/moves.txt")) {
            Inside inside = inside(desk, stage);
            moves.move(
                    inside,
                    inside.review().version(),
                    new Moves.Made(ReviewState.valueOf(row.text(0)), row.text(2), stage.ago(row.number(1))));
        }
    }
}

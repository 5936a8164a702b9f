package sightline.service.review.scene;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.programme.Criterion;
import sightline.service.review.programme.Decision;
import sightline.service.review.programme.LiveAlert;
import sightline.service.review.programme.Origin;
import sightline.service.review.programme.Topic;
import sightline.service.review.programme.Topics;
import sightline.service.review.scene.SceneFile.Row;

/** The topics of the demonstration's work programme: raised, weighed and decided on. */
@Component
final class SceneTopics {

    private static final String FOLDER = "programme";
    private static final String ALERT = "wait:advice:psychological";
    private static final int TITLE = 5;
    private static final int ABOUT = 6;

    private final Topics topics;

    SceneTopics(Topics topics) {
        this.topics = topics;
    }

    /** Adds every topic that is not on the programme yet. */
    void addMissing(ReviewDesk desk, LocalDate today) {
        List<String> there =
                topics.all(desk).stream().map(topic -> topic.matter().title()).toList();
        rows("topics").stream()
                .filter(row -> !there.contains(row.text(TITLE)))
                .forEach(row -> add(desk, row.text(0), today));
    }

    /** Adds the topic of a key, with its scores and what was decided on it. */
    long add(ReviewDesk desk, String key, LocalDate today) {
        Row row = of("topics", key).getFirst();
        Origin origin = Origin.valueOf(row.text(1));
        LocalDate raised = today.minusDays(row.number(2));
        long id = topics.add(
                desk,
                new Topic.Matter(
                        origin,
                        row.text(TITLE),
                        row.text(ABOUT),
                        row.text(4),
                        raised,
                        "Children and Education Scrutiny Committee",
                        Optional.of(row.text(3))
                                .filter(months -> !months.isEmpty())
                                .map(months -> YearMonth.from(today).plusMonths(Long.parseLong(months))),
                        call(key)),
                origin == Origin.LIVE_ALERT
                        ? Optional.of(new LiveAlert(ALERT, YearMonth.from(raised).minusMonths(1)))
                        : Optional.empty());
        Map<Criterion, Topic.Score> scores = new EnumMap<>(Criterion.class);
        of("scores", key)
                .forEach(score ->
                        scores.put(Criterion.valueOf(score.text(1)), new Topic.Score(score.number(2), score.text(3))));
        if (!scores.isEmpty()) {
            topics.score(desk, id, 0, scores);
        }
        of("decisions", key)
                .forEach(decision -> topics.decide(
                        desk,
                        id,
                        scores.isEmpty() ? 0 : 1,
                        new Topic.Decided(
                                Decision.valueOf(decision.text(1)),
                                Optional.of(today.minusDays(decision.number(2))),
                                decision.text(3))));
        return id;
    }

    /** Opens the review that a topic becomes. */
    long open(ReviewDesk desk, long topic, String title, String committee, LocalDate day) {
        return topics.open(desk, topic, title, committee, day).orElseThrow();
    }

    private static Topic.Call call(String key) {
        return of("calls", key).stream()
                .map(row -> new Topic.Call(row.text(1), row.text(2), row.text(3), row.text(4)))
                .findFirst()
                .orElse(Topic.Call.NONE);
    }

    private static List<Row> of(String file, String key) {
        return rows(file).stream().filter(row -> row.text(0).equals(key)).toList();
    }

    private static List<Row> rows(String file) {
        return SceneFile.read("%s/%s.txt".formatted(FOLDER, file));
    }
}

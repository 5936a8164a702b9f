package sightline.service.review.scene;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.people.InventedPeople;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.desk.Reviews;

/** Builds the invented review of why plans come late: 33 witnesses, 150 items of evidence, 14 recommendations. */
@Component
public final class InventedReview {

    /** What it is called; browser tests find it by this. */
    public static final String TITLE = "Why do plans come late?";

    private static final String FOLDER = "late-plans";
    private static final String COMMITTEE = "Children and Education Scrutiny Committee";
    private static final int OPENED = 262;
    private static final int AGO = 650;

    private final Reviews reviews;
    private final Chamber chamber;
    private final SceneOpening opening;
    private final InventedPeople people;
    private final JdbcClient database;

    InventedReview(Reviews reviews, Chamber chamber, SceneOpening opening, InventedPeople people, JdbcClient database) {
        this.reviews = reviews;
        this.chamber = chamber;
        this.opening = opening;
        this.people = people;
        this.database = database;
    }

    /** The day on which its report came out: nearly two years ago, so that it can be seen what became of it. */
    public static LocalDate lastDay(LocalDate today) {
        return today.minusDays(AGO);
    }

    /** The review in an authority; empty where it was not built. */
    public Optional<Long> in(String authority) {
        return reviews.all(ReviewDesk.system(authority)).stream()
                .filter(review -> review.title().equals(TITLE))
                .map(review -> review.id())
                .findFirst();
    }

    /**
     * Builds it, in one transaction.
     *
     * @return its number
     */
    public long build(String authority) {
        ReviewDesk desk = ReviewDesk.system(authority);
        return chamber.at(desk, () -> {
            Stage stage = opening.open(
                    desk, new SceneOpening.Named(FOLDER, TITLE, COMMITTEE), OPENED, lastDay(opening.today()));
            ScenePeople group = new ScenePeople(stage);
            group.members(accounts());
            group.lines();
            group.sessions();
            group.witnesses();
            new SceneDays(stage).hear();
            SceneEvidence evidence = new SceneEvidence(stage);
            evidence.themes();
            evidence.items();
            SceneArgument argument = new SceneArgument(stage);
            argument.findings();
            argument.conclusions();
            argument.recommendations(stage.today());
            opening.move(desk, stage, FOLDER);
            return stage.review();
        });
    }

    /** The accounts that the demonstration offers, by the name of whoever has them. */
    private Map<String, Long> accounts() {
        return people.offered().stream()
                .collect(Collectors.toMap(offered -> name(offered.account()), InventedPeople.Offered::account));
    }

    private String name(long account) {
        return database.sql("select name from person where id = ?")
                .param(account)
                .query(String.class)
                .single();
    }
}

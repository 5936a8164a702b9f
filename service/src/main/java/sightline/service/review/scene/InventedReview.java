package sightline.service.review.scene;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.people.InventedPeople;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.desk.ReviewState;
import sightline.service.review.desk.Reviews;

/** Builds the invented review of why plans come late: 33 witnesses, 150 items of evidence, 14 recommendations. */
@Component
public final class InventedReview {

    /** What it is called; browser tests find it by this. */
    public static final String TITLE = "Why do plans come late?";

    private static final String COMMITTEE = "Children and Education Scrutiny Committee";
    private static final int OPENED = 262;

    private final Reviews reviews;
    private final Chamber chamber;
    private final JdbcClient database;
    private final InventedPeople people;
    private final Clock clock;

    InventedReview(Reviews reviews, Chamber chamber, JdbcClient database, InventedPeople people, Clock clock) {
        this.reviews = reviews;
        this.chamber = chamber;
        this.database = database;
        this.people = people;
        this.clock = clock;
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
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return chamber.at(desk, () -> {
            long review = reviews.open(desk, TITLE, COMMITTEE, today.minusDays(OPENED), Optional.empty());
            Stage stage = new Stage(database, authority, review, today);
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
            argument.recommendations(today);
            reviews.move(desk, review, ReviewState.REPORT);
            return review;
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

package sightline.service.review.finding;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.record.Ledger;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.Inside;

/** What a review recommends: added and changed, with its parts and what it follows from. */
@Component
public final class Recommendations {

    private final Chamber chamber;
    private final JdbcClient database;
    private final Ledger record;

    Recommendations(Chamber chamber, JdbcClient database, Ledger record) {
        this.chamber = chamber;
        this.database = database;
        this.record = record;
    }

    /** The version that somebody who opens a recommendation sees; empty where it is not there or was taken back. */
    public Optional<Long> version(Inside inside, long id) {
        return chamber.at(inside.desk(), () -> rows(inside).version(id));
    }

    /**
     * Adds a recommendation at the end of a theme.
     *
     * @return its number; empty where the theme is not one of this review's
     */
    public Optional<Long> add(Inside inside, long theme, RecommendationText text) {
        return chamber.at(inside.desk(), () -> {
            if (!rows(inside).hasTheme(theme)) {
                return Optional.empty();
            }
            RecommendationRows rows = new RecommendationRows(database, inside);
            long id = rows.insert(theme, text);
            rows.tie(id, text);
            record.append(Step.RECOMMENDATION.entry(inside, id, "added"));
            return Optional.of(id);
        });
    }

    /**
     * Changes a recommendation.
     *
     * @param seen the version that the change goes on from
     */
    public Kept change(Inside inside, long id, long seen, RecommendationText text) {
        return chamber.at(inside.desk(), () -> {
            Kept kept = rows(inside).take(id, seen);
            if (kept instanceof Kept.Saved) {
                RecommendationRows rows = new RecommendationRows(database, inside);
                rows.write(id, text);
                rows.tie(id, text);
                record.append(Step.RECOMMENDATION.entry(inside, id, "changed"));
            }
            return kept;
        });
    }

    private StepRows rows(Inside inside) {
        return new StepRows(database, inside, Step.RECOMMENDATION);
    }
}

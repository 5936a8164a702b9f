package sightline.service.review.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The parts of the recommendations of a review. */
final class PartRows {

    private PartRows() {}

    static Map<Long, List<Recommendation.Part>> read(JdbcClient database, String authority, long review) {
        Map<Long, List<Recommendation.Part>> parts = new HashMap<>();
        database.sql("""
                        select recommendation, letter, words from review.recommendation_part
                        where authority = ? and review = ? order by recommendation, letter
                        """).params(authority, review).query(row -> {
            parts.computeIfAbsent(row.getLong("recommendation"), key -> new ArrayList<>())
                    .add(new Recommendation.Part(row.getString("letter"), row.getString("words")));
        });
        return parts;
    }
}

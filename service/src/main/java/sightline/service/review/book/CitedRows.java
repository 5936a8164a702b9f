package sightline.service.review.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On what evidence the findings of a review rest. */
final class CitedRows {

    private CitedRows() {}

    static Map<Long, List<Finding.Cited>> read(JdbcClient database, String authority, long review) {
        Map<Long, List<Finding.Cited>> cited = new HashMap<>();
        database.sql("""
                        select finding, evidence, quotation from review.finding_evidence
                        where authority = ? and review = ? order by finding, evidence
                        """).params(authority, review).query(row -> {
            cited.computeIfAbsent(row.getLong("finding"), key -> new ArrayList<>())
                    .add(new Finding.Cited(row.getLong("evidence"), row.getString("quotation")));
        });
        return cited;
    }
}

package sightline.service.watch.scorecard;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a partnership has set for its indicators. */
@Component
final class ScoreBooks {

    private final JdbcClient database;

    ScoreBooks(JdbcClient database) {
        this.database = database;
    }

    ScoreBook read(String authority) {
        Map<String, Standard> standards = new HashMap<>();
        database.sql("select indicator, target, owner, impact, version from watch.standard where authority = ?")
                .param(authority)
                .query(row -> {
                    double target = row.getDouble("target");
                    standards.put(
                            row.getString("indicator"),
                            new Standard(
                                    row.getString("indicator"),
                                    row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(target),
                                    row.getString("owner"),
                                    row.getString("impact"),
                                    row.getLong("version")));
                });
        Map<String, List<ChartNote>> notes = new HashMap<>();
        database.sql("select indicator, month, words, day from watch.chart_note where authority = ? order by month, id")
                .param(authority)
                .query(row -> {
                    notes.computeIfAbsent(row.getString("indicator"), first -> new ArrayList<>())
                            .add(new ChartNote(
                                    YearMonth.from(row.getObject("month", LocalDate.class)),
                                    row.getString("words"),
                                    row.getObject("day", LocalDate.class)));
                });
        Map<String, List<Rebase>> rebases = new HashMap<>();
        database.sql(
                        "select indicator, month, reason, answers, day from watch.rebase where authority = ? order by month")
                .param(authority)
                .query(row -> {
                    rebases.computeIfAbsent(row.getString("indicator"), first -> new ArrayList<>())
                            .add(new Rebase(
                                    YearMonth.from(row.getObject("month", LocalDate.class)),
                                    row.getString("reason"),
                                    row.getString("answers"),
                                    row.getObject("day", LocalDate.class)));
                });
        return new ScoreBook(standards, notes, rebases);
    }
}

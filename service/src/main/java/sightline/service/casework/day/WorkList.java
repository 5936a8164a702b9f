package sightline.service.casework.day;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.journey.state.JourneyState;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.journal.PersonRow;

/** The ranked list: one statement gives a page of it and how many there are in each part. */
@Component
final class WorkList {

    /**
     * What the statement gives.
     *
     * @param counts journeys in each part, by name if one was looked for
     * @param total journeys in the chosen part
     * @param rows one page
     */
    record Listing(Map<Show, Integer> counts, int total, List<Ranked> rows) {}

    private final JdbcClient database;

    WorkList(JdbcClient database) {
        this.database = database;
    }

    /** One page; inside the gate. */
    Listing page(Desk desk, Choice choice, LocalDate today) {
        Map<Show, Integer> counts = new EnumMap<>(Show.class);
        List<Ranked> rows = new ArrayList<>();
        int[] total = new int[1];
        // Making the plan costs as much as a third of carrying it out, and it is the same for everybody.
        database.sql("select set_config('plan_cache_mode', 'force_generic_plan', true)")
                .query((row, n) -> true)
                .single();
        database.sql(WorkSql.of(choice))
                .param("authority", desk.authority())
                .param("officer", choice.whose().number())
                .param("today", today)
                .param("name", "%" + escaped(choice.name().toLowerCase(Locale.UK)) + "%")
                .param("organisation", choice.organisation())
                .param("rows", Choice.ROWS)
                .param("offset", choice.offset())
                .query((ResultSet row) -> {
                    for (Show show : Show.values()) {
                        counts.put(show, row.getInt("n_" + show.slug()));
                    }
                    total[0] = row.getInt("n");
                    if (row.getString("journey") != null) {
                        rows.add(ranked(row));
                    }
                });
        return new Listing(counts, total[0], rows);
    }

    private static String escaped(String name) {
        return name.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static Ranked ranked(ResultSet row) throws SQLException {
        long officer = row.getLong("officer");
        return new Ranked(
                row.getString("journey"),
                PersonRow.of(row),
                row.getString("person"),
                JourneyState.valueOf(row.getString("state")),
                row.getObject("since", LocalDate.class),
                officer == 0 ? Optional.empty() : Optional.of(officer),
                pressing(row),
                Optional.ofNullable(row.getObject("planned", LocalDate.class)),
                row.getBoolean("waiting"));
    }

    private static Optional<Pressing> pressing(ResultSet row) throws SQLException {
        String duty = row.getString("duty");
        return duty == null
                ? Optional.empty()
                : Optional.of(new Pressing(
                        duty,
                        row.getObject("due", LocalDate.class),
                        Optional.ofNullable(row.getObject("published", LocalDate.class)),
                        row.getBoolean("excused"),
                        row.getInt("usual"),
                        row.getInt("journeys")));
    }
}

package sightline.service.watch.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Puts rows into a table so that doing it twice changes nothing.
 *
 * @param table the table's name
 * @param columns its columns with their types, keys first
 * @param keys how many of the columns are the key
 */
record Upsert(String table, List<Column> columns, int keys) {

    private static final int BATCH = 5_000;

    /** A column's name and its PostgreSQL type. */
    record Column(String name, String type) {}

    static Upsert into(String table, int keys, String... namesAndTypes) {
        return new Upsert(
                table,
                java.util.Arrays.stream(namesAndTypes)
                        .map(column -> column.split(" ", 2))
                        .map(pair -> new Column(pair[0], pair[1]))
                        .toList(),
                keys);
    }

    /**
     * Adds new rows and changes those that differ.
     *
     * @param rows cells as text in the order of the columns, {@code null} for none
     */
    Change run(JdbcTemplate jdbc, List<@Nullable String[]> rows) {
        Change change = Change.NONE;
        for (int from = 0; from < rows.size(); from += BATCH) {
            change = change.and(batch(jdbc, rows.subList(from, Math.min(rows.size(), from + BATCH))));
        }
        return change;
    }

    private Change batch(JdbcTemplate jdbc, List<@Nullable String[]> rows) {
        return jdbc.execute((org.springframework.jdbc.core.ConnectionCallback<Change>) connection -> {
            try (var statement = connection.prepareStatement(sql())) {
                for (int c = 0; c < columns.size(); c++) {
                    int column = c;
                    statement.setArray(
                            c + 1,
                            connection.createArrayOf(
                                    "text",
                                    rows.stream().map(row -> row[column]).toArray()));
                }
                try (var counts = statement.executeQuery()) {
                    counts.next();
                    long added = counts.getLong(1);
                    long changed = counts.getLong(2);
                    return new Change(added, changed, rows.size() - added - changed);
                }
            }
        });
    }

    /** One statement a batch; {@code xmax} is nought for a row that was inserted and not for one that was updated. */
    private String sql() {
        String names = join(columns, "%s");
        String typed = join(columns, "%s::%s");
        List<Column> values = columns.subList(keys, columns.size());
        return """
                with written as (
                  insert into %1$s as old (%2$s)
                  select %3$s from unnest(%4$s) as given(%2$s)
                  on conflict (%5$s) do update set %6$s where (%7$s) is distinct from (%8$s)
                  returning (xmax = 0) as added)
                select count(*) filter (where added), count(*) filter (where not added) from written""".formatted(
                        table,
                        names,
                        typed,
                        "?::text[], ".repeat(columns.size() - 1) + "?::text[]",
                        join(columns.subList(0, keys), "%s"),
                        join(values, "%1$s = excluded.%1$s"),
                        join(values, "old.%s"),
                        join(values, "excluded.%s"));
    }

    private static String join(List<Column> columns, String form) {
        return String.join(
                ", ",
                columns.stream().map(c -> form.formatted(c.name(), c.type())).toList());
    }
}

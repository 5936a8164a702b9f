package sightline.service.watch.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import sightline.exchange.facts.Facts;
import sightline.exchange.inspection.Framework;
import sightline.exchange.inspection.Inspection;
import sightline.exchange.inspection.Outcome;
import sightline.exchange.places.Closeness;
import sightline.exchange.places.Neighbour;
import sightline.insight.published.Authority;
import sightline.insight.published.Figure;
import sightline.insight.published.Marker;
import sightline.insight.published.Measure;
import sightline.insight.published.PublishedFigure;
import sightline.insight.published.Vintage;

/** Keeps published figures in the database: nothing is ever taken away, and saving twice changes nothing. */
final class FigureStore {

    private static final Upsert VINTAGES =
            Upsert.into("vintage", 1, "id text", "title text", "published date", "source text");
    private static final Upsert AUTHORITIES = Upsert.into(
            "authority", 1, "code text", "name text", "region text", "last_year integer", "successors text");
    private static final Upsert FIGURES = Upsert.into(
            "figure",
            4,
            "authority text",
            "year integer",
            "measure text",
            "vintage text",
            "value bigint",
            "marker text");
    private static final Upsert NEIGHBOURS =
            Upsert.into("neighbour", 2, "authority text", "rank integer", "neighbour text", "closeness text");
    private static final Upsert INSPECTIONS = Upsert.into(
            "inspection",
            2,
            "authority text",
            "framework text",
            "started date",
            "published date",
            "revisit_published date",
            "outcome text");

    private final JdbcTemplate jdbc;

    FigureStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds what is new and changes what differs; the caller holds the transaction. */
    Change save(Facts facts) {
        return put(VINTAGES, facts.vintages(), v -> cells(v.id(), v.title(), v.published(), v.source()))
                .and(put(
                        AUTHORITIES,
                        facts.authorities(),
                        a -> cells(
                                a.code(),
                                a.name(),
                                a.region(),
                                a.lastYear().orElse(null),
                                String.join(" ", a.successors()))))
                .and(put(
                        FIGURES,
                        facts.figures(),
                        f -> cells(
                                f.authority(), f.year(), f.measure().id(), f.vintage(), value(f.figure()), marker(f))))
                .and(put(
                        NEIGHBOURS,
                        facts.neighbours(),
                        n -> cells(
                                n.authority(),
                                n.rank(),
                                n.neighbour(),
                                n.closeness().words())))
                .and(put(
                        INSPECTIONS,
                        facts.inspections(),
                        i -> cells(
                                i.authority(),
                                i.framework().id(),
                                i.started().orElse(null),
                                i.published().orElse(null),
                                i.revisitPublished().orElse(null),
                                i.outcome().map(Outcome::id).orElse(null))));
    }

    /** Everything on the shelf. */
    Facts load() {
        return new Facts(
                jdbc.query(
                        "select id, title, published, source from vintage order by published, id",
                        (row, n) -> new Vintage(
                                row.getString(1),
                                row.getString(2),
                                row.getObject(3, LocalDate.class),
                                row.getString(4))),
                jdbc.query(
                        "select authority, year, measure, value, marker, vintage from figure", (row, n) -> figure(row)),
                jdbc.query(
                        "select code, name, region, last_year, successors from authority order by code",
                        (row, n) -> authority(row)),
                jdbc.query(
                        "select authority, rank, neighbour, closeness from neighbour order by authority, rank",
                        (row, n) -> new Neighbour(
                                row.getString(1),
                                row.getInt(2),
                                row.getString(3),
                                Closeness.of(row.getString(4)).orElseThrow())),
                jdbc.query(
                        "select authority, framework, started, published, revisit_published, outcome from inspection"
                                + " order by authority, framework",
                        (row, n) -> inspection(row)));
    }

    private <T> Change put(Upsert table, List<T> rows, Function<T, @Nullable String[]> cells) {
        return table.run(jdbc, rows.stream().map(cells).toList());
    }

    private static @Nullable String[] cells(@Nullable Object... values) {
        @Nullable String[] cells = new @Nullable String[values.length];
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            cells[i] = value == null ? null : value.toString();
        }
        return cells;
    }

    private static @Nullable Long value(Figure figure) {
        return figure instanceof Figure.Counted counted ? counted.value() : null;
    }

    private static @Nullable String marker(PublishedFigure figure) {
        return figure.figure() instanceof Figure.Withheld withheld
                ? withheld.why().symbol()
                : null;
    }

    private static PublishedFigure figure(ResultSet row) throws SQLException {
        long value = row.getLong(4);
        Figure figure = row.wasNull()
                ? new Figure.Withheld(Marker.of(row.getString(5)).orElseThrow())
                : new Figure.Counted(value);
        Measure measure = Measure.of(row.getString(3)).orElseThrow();
        return new PublishedFigure(
                row.getString(1).intern(),
                row.getInt(2),
                measure,
                figure,
                row.getString(6).intern());
    }

    private static Authority authority(ResultSet row) throws SQLException {
        int lastYear = row.getInt(4);
        Optional<Integer> abolished = row.wasNull() ? Optional.empty() : Optional.of(lastYear);
        String successors = row.getString(5);
        return new Authority(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                abolished,
                successors.isEmpty() ? List.of() : List.of(successors.split(" ")));
    }

    private static Inspection inspection(ResultSet row) throws SQLException {
        return new Inspection(
                row.getString(1),
                Framework.of(row.getString(2)).orElseThrow(),
                Optional.ofNullable(date(row, 3)),
                Optional.ofNullable(date(row, 4)),
                Optional.ofNullable(date(row, 5)),
                Optional.ofNullable(row.getString(6)).flatMap(Outcome::of));
    }

    private static @Nullable LocalDate date(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}

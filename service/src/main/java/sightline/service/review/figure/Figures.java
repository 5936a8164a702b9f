package sightline.service.review.figure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.insight.indicator.Unit;
import sightline.service.record.Body;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.Inside;
import sightline.service.review.evidence.NewEvidence;
import sightline.service.review.evidence.Register;

/** The frozen figures of a review: frozen once, read, and asked again. */
@Component
public final class Figures {

    private final Chamber chamber;
    private final JdbcClient database;
    private final Register register;
    private final Ledger record;
    private final Asking asking;

    Figures(Chamber chamber, JdbcClient database, Register register, Ledger record, Asking asking) {
        this.chamber = chamber;
        this.database = database;
        this.register = register;
        this.record = record;
        this.asking = asking;
    }

    /**
     * Freezes a figure as an item of evidence.
     *
     * @param item what the register says of it; its day is the day of freezing
     * @return the number of the item
     */
    public long freeze(Inside inside, FigureQuery query, FrozenData data, NewEvidence item) {
        String said = "%s: %s.\n\nPeriod: %s.\n\nSource: %s"
                .formatted(data.title(), data.value(), data.period(), data.source());
        return chamber.at(inside.desk(), () -> {
            long id = register.add(inside, item.withWords(said));
            insert(inside, id, query, data, item.from().day());
            record.append(inside.desk()
                    .entry(
                            Kind.FIGURE_FROZEN,
                            inside.id(),
                            Body.EMPTY
                                    .with("evidence", id)
                                    .with("source", query.source())
                                    .with("measure", query.measure())
                                    .with("sha256", data.digest())));
            return id;
        });
    }

    private void insert(Inside inside, long id, FigureQuery query, FrozenData data, LocalDate day) {
        database.sql("""
                        insert into review.frozen (authority, review, evidence, query, title, value, period, source, unit,
                            rows, releases, digest, day)
                        values (:authority, :review, :evidence, :query, :title, :value, :period, :source, :unit, :rows,
                            :releases, :digest, :day)
                        """)
                .param("authority", inside.desk().authority())
                .param("review", inside.id())
                .param("evidence", id)
                .param("query", query.text())
                .param("title", data.title())
                .param("value", data.value())
                .param("period", data.period())
                .param("source", data.source())
                .param("unit", data.unit().name())
                .param("rows", data.canonical())
                .param(
                        "releases",
                        data.rows().stream().map(FrozenData.Row::release).collect(Collectors.joining("\n")))
                .param("digest", data.digest())
                .param("day", day)
                .update();
    }

    /** The figure that an item is. */
    public Optional<FrozenFigure> find(Inside inside, long evidence) {
        return all(inside).stream()
                .filter(figure -> figure.evidence() == evidence)
                .findFirst();
    }

    /** Every frozen figure of a review that may be used, in the order of the register. */
    public List<FrozenFigure> all(Inside inside) {
        return chamber.at(
                inside.desk(),
                () -> database.sql("""
                                select f.* from review.frozen f
                                join review.live e on e.authority = f.authority and e.review = f.review and e.id = f.evidence
                                where f.authority = ? and f.review = ? order by f.evidence
                                """)
                        .params(inside.desk().authority(), inside.id())
                        .query((row, n) -> figure(row))
                        .list());
    }

    /** Asks a figure's question again, as things are known today. */
    public Drift drift(Inside inside, FrozenFigure frozen) {
        return Drift.between(frozen, asking.today(inside.desk().authority(), frozen.query()));
    }

    private static FrozenFigure figure(ResultSet row) throws SQLException {
        List<List<String>> lines = FrozenData.cells(row.getString("rows"));
        String[] releases = row.getString("releases").split("\n", -1);
        List<FrozenData.Row> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            rows.add(new FrozenData.Row(lines.get(i), i <= releases.length ? releases[i - 1] : ""));
        }
        return new FrozenFigure(
                row.getLong("evidence"),
                FigureQuery.read(row.getString("query")).orElseThrow(),
                new FrozenData(
                        row.getString("title"),
                        row.getString("value"),
                        row.getString("period"),
                        row.getString("source"),
                        Unit.valueOf(row.getString("unit")),
                        lines.getFirst(),
                        rows),
                row.getString("digest"),
                row.getObject("day", LocalDate.class));
    }
}

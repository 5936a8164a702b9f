package sightline.service.review.scene;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.review.book.Classification;
import sightline.service.review.book.Consent;
import sightline.service.review.book.EvidenceKind;
import sightline.service.review.book.Provenance;
import sightline.service.review.book.SourceKind;
import sightline.service.review.book.Standing;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.Inside;
import sightline.service.review.evidence.NewEvidence;
import sightline.service.review.figure.Asking;
import sightline.service.review.figure.FigureQuery;
import sightline.service.review.figure.FigureSource;
import sightline.service.review.figure.Figures;
import sightline.service.review.figure.Sources;
import sightline.service.review.scene.SceneFile.Row;

/** Freezes figures for the invented reviews: the council's own counts out of its journeys, and published ones. */
@Component
final class SceneFigures {

    private static final int QUARTER = 3;
    private static final int QUARTERS = 8;

    private final Figures figures;
    private final Sources sources;
    private final Asking asking;
    private final Chamber chamber;
    private final JdbcClient database;

    SceneFigures(Figures figures, Sources sources, Asking asking, Chamber chamber, JdbcClient database) {
        this.figures = figures;
        this.sources = sources;
        this.asking = asking;
        this.chamber = chamber;
        this.database = database;
    }

    /** The day on which figures are frozen. */
    LocalDate today() {
        return asking.day();
    }

    /** Lets the finding that begins so rest on a figure too. */
    void cite(Inside inside, String finding, long evidence) {
        chamber.at(
                inside.desk(),
                () -> database.sql("""
                        insert into review.finding_evidence (authority, review, finding, evidence)
                        select authority, review, id, :evidence from review.finding
                        where authority = :authority and review = :review and starts_with(words, :words)
                        """)
                        .param("evidence", evidence)
                        .param("authority", inside.desk().authority())
                        .param("review", inside.id())
                        .param("words", finding)
                        .update());
    }

    /**
     * Freezes the council's own count that a row names, as it stood on a day.
     *
     * @return the number of the item; empty where there is nothing to count
     */
    Optional<Long> own(Inside inside, Row row, LocalDate day) {
        return offers(inside).stream()
                .map(FigureSource.Offer::query)
                .filter(query -> query.measure().equals(row.text(0)))
                .findFirst()
                .map(query -> at(query, day))
                .flatMap(query -> freeze(inside, query, row.text(1), row.keys(2, ","), "The council's own counts"));
    }

    /** Freezes the published figure that a row asks for. */
    Optional<Long> published(Inside inside, Row row) {
        return FigureQuery.read(row.text(1))
                .flatMap(query -> freeze(inside, query, row.text(2), row.keys(3, ","), "Published statistics"));
    }

    /** The same count of another day: of the eight quarters that had ended by then, or of what stood open at the month end before. */
    private static FigureQuery at(FigureQuery query, LocalDate day) {
        FigureQuery known = query.knownOn(day);
        return query.get("at").isEmpty()
                ? known.with("from", quarter(day.minusMonths((long) QUARTER * QUARTERS)))
                        .with("to", quarter(day.minusMonths(QUARTER)))
                : known.with("at", YearMonth.from(day).minusMonths(1).toString());
    }

    private static String quarter(LocalDate day) {
        return "%d-Q%d".formatted(day.getYear(), (day.getMonthValue() - 1) / QUARTER + 1);
    }

    private List<FigureSource.Offer> offers(Inside inside) {
        return sources.offers(inside.desk().authority());
    }

    private Optional<Long> freeze(Inside inside, FigureQuery query, String title, List<String> lines, String origin) {
        FigureQuery dated = asking.dated(query);
        LocalDate day = dated.day(FigureQuery.KNOWN).orElseGet(asking::day);
        if (!(asking.asDated(inside.desk().authority(), dated) instanceof FigureSource.Result.Found(var data))) {
            return Optional.empty();
        }
        NewEvidence item = new NewEvidence(
                EvidenceKind.FIGURE,
                title,
                new Provenance(SourceKind.DATA, origin, day, Optional.empty(), Optional.empty()),
                new Standing(Classification.PUBLIC, OptionalInt.empty(), Consent.NOT_NEEDED, false),
                "",
                "",
                lines.stream().map(Integer::valueOf).collect(Collectors.toSet()),
                Set.of());
        return Optional.of(figures.freeze(inside, dated, data, item));
    }
}

package sightline.service.review.scene;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.stereotype.Component;
import sightline.service.review.book.Classification;
import sightline.service.review.book.Consent;
import sightline.service.review.book.EvidenceKind;
import sightline.service.review.book.Provenance;
import sightline.service.review.book.SourceKind;
import sightline.service.review.book.Standing;
import sightline.service.review.desk.Inside;
import sightline.service.review.evidence.NewEvidence;
import sightline.service.review.scene.SceneFile.Row;
import sightline.service.review.survey.ColumnKind;
import sightline.service.review.survey.Surveys;

/** The answers of families to the survey of the invented review, as a file that is read in like any other. */
@Component
final class SceneSurvey {

    private static final int DAYS_AGO = 170;

    private final Surveys surveys;
    private final SceneFigures figures;

    SceneSurvey(Surveys surveys, SceneFigures figures) {
        this.surveys = surveys;
        this.figures = figures;
    }

    /** Keeps it as an item of evidence. */
    Optional<Long> keep(Inside inside) {
        return surveys.keep(
                inside,
                "families.csv",
                answers(),
                List.of(ColumnKind.CLOSED, ColumnKind.CLOSED, ColumnKind.OPEN),
                new NewEvidence(
                        EvidenceKind.SURVEY,
                        "Survey of families, all answers",
                        new Provenance(
                                SourceKind.SURVEY,
                                "Families who answered a survey",
                                InventedReview.lastDay(figures.today()).minusDays(DAYS_AGO),
                                Optional.empty(),
                                Optional.empty()),
                        new Standing(Classification.PUBLIC, OptionalInt.empty(), Consent.NOT_NEEDED, false),
                        "How often families were told where things are, how soon they were answered, and what would help",
                        "",
                        Set.of(9, 10),
                        Set.of()));
    }

    private static String answers() {
        StringBuilder file =
                new StringBuilder("How often were you told?,How soon were you answered?,What would help?\r\n");
        for (Row row : SceneFile.read("late-plans/survey.txt")) {
            for (int i = 0; i < row.number(0); i++) {
                file.append('"')
                        .append(row.text(1))
                        .append("\",\"")
                        .append(row.text(2))
                        .append("\",\"");
                file.append(i == 0 ? row.text(3) : "").append("\"\r\n");
            }
        }
        return file.toString();
    }
}

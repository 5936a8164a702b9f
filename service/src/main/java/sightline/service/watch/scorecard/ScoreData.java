package sightline.service.watch.scorecard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The scorecard as fields, for other programs: the rows of its spreadsheet. */
@Component
public class ScoreData {

    private final Scorecards scorecards;

    ScoreData(Scorecards scorecards) {
        this.scorecards = scorecards;
    }

    /** One row an indicator; empty where the authority's cases are not kept here. */
    public Optional<List<Map<String, @Nullable Object>>> rows(String authority) {
        return scorecards.of(authority, false).map(card -> ScoreFiles.SHEET.objects(card.rows()));
    }
}

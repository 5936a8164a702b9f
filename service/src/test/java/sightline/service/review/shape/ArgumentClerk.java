package sightline.service.review.shape;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import sightline.service.review.book.Finding;
import sightline.service.review.book.Recommendation;
import sightline.service.review.desk.Inside;
import sightline.service.review.finding.ConclusionText;
import sightline.service.review.finding.Conclusions;
import sightline.service.review.finding.FindingText;
import sightline.service.review.finding.Findings;
import sightline.service.review.finding.QuickWins;
import sightline.service.review.finding.RecommendationText;
import sightline.service.review.finding.Recommendations;
import sightline.service.review.shape.Shape.Row;
import sightline.service.review.theme.ProposedThemes;

/** Enters what a review found, concluded and recommended. */
final class ArgumentClerk {

    private final ProposedThemes themes;
    private final Findings findings;
    private final Conclusions conclusions;
    private final Recommendations recommendations;
    private final QuickWins wins;

    ArgumentClerk(
            ProposedThemes themes,
            Findings findings,
            Conclusions conclusions,
            Recommendations recommendations,
            QuickWins wins) {
        this.themes = themes;
        this.findings = findings;
        this.conclusions = conclusions;
        this.recommendations = recommendations;
        this.wins = wins;
    }

    void enter(Inside inside, Keys keys, Shape shape, Row row) {
        switch (row.table()) {
            case "theme" -> keys.put("theme", row.text(1), themes.add(inside, row.text(2)));
            case "finding" -> keep(keys, row, findings.add(inside, theme(keys, row), finding(keys, row)));
            case "conclusion" ->
                keep(
                        keys,
                        row,
                        conclusions.add(
                                inside,
                                theme(keys, row),
                                new ConclusionText(row.text(4), keys.all("finding", row.keys(3)))));
            case "recommendation" ->
                keep(keys, row, recommendations.add(inside, theme(keys, row), recommendation(keys, shape, row)));
            case "sent" -> wins.send(inside, keys.get("recommendation", row.text(1)), row.day(2), row.text(3));
            default -> {
                // another clerk's
            }
        }
    }

    private static long theme(Keys keys, Row row) {
        return keys.get("theme", row.text(2));
    }

    private static void keep(Keys keys, Row row, Optional<Long> number) {
        keys.put(row.table(), row.text(1), number.orElseThrow());
    }

    private static FindingText finding(Keys keys, Row row) {
        List<Finding.Cited> cited = row.keys(5).stream()
                .map(key -> new Finding.Cited(keys.get("evidence", key), ""))
                .toList();
        return new FindingText(row.text(6), Finding.Kind.valueOf(row.text(3)), row.numbers(4), cited);
    }

    private static RecommendationText recommendation(Keys keys, Shape shape, Row row) {
        return new RecommendationText(
                row.text(9),
                shape.rows("part").stream()
                        .filter(part -> part.text(1).equals(row.text(1)))
                        .map(part -> part.text(2))
                        .toList(),
                new Recommendation.Aim(
                        Recommendation.Addressee.valueOf(row.text(4)),
                        row.text(5),
                        Optional.empty(),
                        row.text(6),
                        "",
                        row.text(7),
                        "",
                        ""),
                Recommendation.Kind.valueOf(row.text(3)),
                new RecommendationText.From(keys.all("conclusion", row.keys(8)), Set.of()));
    }
}

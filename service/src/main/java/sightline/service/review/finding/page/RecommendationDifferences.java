package sightline.service.review.finding.page;

import java.util.Collection;
import sightline.service.page.InWords;
import sightline.service.review.book.Recommendation.Aim;
import sightline.service.review.book.ReviewBook;
import sightline.service.review.finding.RecommendationText;
import sightline.service.review.finding.Yardsticks;

/** In what two versions of a recommendation differ. */
final class RecommendationDifferences {

    private RecommendationDifferences() {}

    static Overtaken between(ReviewBook book, RecommendationText theirs, RecommendationText mine) {
        Aim other = theirs.aim();
        Aim own = mine.aim();
        return Overtaken.NOTHING
                .and("Words", theirs.words(), mine.words())
                .and("Parts", String.join("\n", theirs.parts()), String.join("\n", mine.parts()))
                .and("How far it reaches", theirs.kind().words(), mine.kind().words())
                .and("Kind of body", other.to().words(), own.to().words())
                .and("Post or body", other.addressee(), own.addressee())
                .and("By when", due(other), due(own))
                .and("Indicator", indicator(other), indicator(own))
                .and("Measure", other.measure(), own.measure())
                .and("Cost", other.cost(), own.cost())
                .and("Power", other.power(), own.power())
                .and(
                        "Conclusions",
                        conclusions(book, theirs.from().conclusions()),
                        conclusions(book, mine.from().conclusions()))
                .and(
                        "Findings",
                        EditConclusionPage.labels(book, theirs.from().findings()),
                        EditConclusionPage.labels(book, mine.from().findings()));
    }

    private static String due(Aim aim) {
        return aim.due().map(InWords::date).orElse(aim.dueWords());
    }

    private static String indicator(Aim aim) {
        return Yardsticks.words(aim.indicator()).orElse("");
    }

    private static String conclusions(ReviewBook book, Collection<Long> ids) {
        return String.join(
                ", ",
                book.argument().conclusions().stream()
                        .filter(conclusion -> ids.contains(conclusion.id()))
                        .map(conclusion -> Labels.of(conclusion).text())
                        .toList());
    }
}

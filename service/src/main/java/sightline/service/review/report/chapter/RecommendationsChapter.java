package sightline.service.review.report.chapter;

import java.util.List;
import java.util.Optional;
import sightline.papers.report.Paragraph;
import sightline.papers.report.Section;
import sightline.papers.report.Table;
import sightline.service.review.book.Recommendation;
import sightline.service.review.report.source.Material;

/** All recommendations in one table. */
final class RecommendationsChapter {

    private static final List<String> HEADS =
            List.of("No.", "What we recommend", "To whom", "By when", "How we will know", "Kind");

    private RecommendationsChapter() {}

    static Optional<Section> of(Material material) {
        List<List<String>> rows = material.book().argument().recommendations().stream()
                .map(RecommendationsChapter::row)
                .toList();
        return Optional.of(
                rows.isEmpty()
                        ? Section.of(
                                "recommendations",
                                "All recommendations",
                                Paragraph.of("recommendations-none", "The task group has made no recommendation yet."))
                        : Section.of(
                                "recommendations",
                                "All recommendations",
                                new Table("recommendations-table", "Who is asked to do what", HEADS, rows)));
    }

    private static List<String> row(Recommendation asked) {
        return List.of(
                String.valueOf(asked.number()),
                Asked.whole(asked),
                Asked.whom(asked),
                Asked.cell(Asked.when(asked)),
                Asked.cell(Asked.measure(asked)),
                asked.kind().words());
    }
}

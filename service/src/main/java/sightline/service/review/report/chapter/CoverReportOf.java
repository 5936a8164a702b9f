package sightline.service.review.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sightline.papers.report.Block;
import sightline.papers.report.Fact;
import sightline.papers.report.Facts;
import sightline.papers.report.Paragraph;
import sightline.papers.report.Report;
import sightline.papers.report.Section;
import sightline.service.review.book.Recommendation;
import sightline.service.review.report.source.Material;
import sightline.service.review.report.source.Slot;

/** The report with which the review comes before its committee, in the form that councils use. */
final class CoverReportOf {

    private static final List<Slot> FACTS =
            List.of(Slot.COVER_CLASSIFICATION, Slot.COVER_DECISION_TYPE, Slot.COVER_WARDS);

    private CoverReportOf() {}

    static Report of(Material material) {
        return new Report(
                "Cover report: " + material.book().head().title(),
                Covers.of(material, "Report of the task group to the committee"),
                Stream.concat(
                                Stream.of(particulars(material)),
                                Slot.of(Slot.Group.COVER).stream()
                                        .filter(slot -> !FACTS.contains(slot))
                                        .flatMap(slot -> sections(material, slot)))
                        .toList());
    }

    private static Section particulars(Material material) {
        List<Fact> facts = new ArrayList<>(
                List.of(Fact.of("Meeting of", material.book().head().committee())));
        FACTS.forEach(slot -> facts.add(Fact.of(slot.label(), words(material, slot))));
        return Section.of("particulars", "About this report", new Facts("particulars-facts", facts));
    }

    private static Stream<Section> sections(Material material, Slot slot) {
        List<Block> blocks = new ArrayList<>(Paragraph.each(slot.slug() + "-words", words(material, slot)));
        Section section = Section.of(slot.slug(), slot.label(), blocks);
        return slot == Slot.COVER_CONSIDERATIONS
                ? Stream.of(section, RecommendationsChapter.of(material).orElseThrow())
                : Stream.of(section);
    }

    private static String words(Material material, Slot slot) {
        return material.words().words(slot, usual(material, slot).orElse(Asked.OPEN + "."));
    }

    /** What is printed where nobody has written anything, if there is a usual thing to say. */
    private static Optional<String> usual(Material material, Slot slot) {
        String title = material.book().head().title();
        return switch (slot) {
            case COVER_CLASSIFICATION -> Optional.of("Open");
            case COVER_DECISION_TYPE -> Optional.of("Not a decision: scrutiny recommends, others decide");
            case COVER_PURPOSE ->
                Optional.of(
                        "To bring the report of the review “%s” before the committee, so that it can agree and send it."
                                .formatted(title));
            case COVER_RECOMMENDATIONS -> Optional.of(recommendations(material));
            case COVER_ALTERNATIVES ->
                Optional.of("The committee could send the report back to the task group, or agree only some of its"
                        + " recommendations. Neither is proposed.");
            case COVER_RESOURCES -> costs(material);
            case COVER_APPENDICES -> Optional.of("The report of the review: “%s”.".formatted(title));
            case COVER_BACKGROUND_PAPERS ->
                Optional.of("The public items in the list of evidence, which is an appendix of the report.");
            default -> Optional.empty();
        };
    }

    private static String recommendations(Material material) {
        List<Recommendation> all = material.book().argument().recommendations();
        List<String> bodies = all.stream().map(Asked::whom).distinct().toList();
        // Local Government Act 2000, section 9FE: the committee says by notice in writing that an answer is due.
        return """
                (a) That the committee agrees the report.

                (b) That it sends its %s to %s, with a notice in writing that asks for an answer to each.

                (c) That it asks for the reasons where a recommendation is not taken up.""".formatted(
                        Said.many(all.size(), "recommendation", "recommendations"),
                        bodies.isEmpty() ? "those concerned" : Said.list(bodies));
    }

    private static Optional<String> costs(Material material) {
        List<String> costs = material.book().argument().recommendations().stream()
                .filter(asked -> !asked.aim().cost().isBlank())
                .map(asked -> "Recommendation %d: %s"
                        .formatted(asked.number(), asked.aim().cost().strip()))
                .toList();
        return costs.isEmpty() ? Optional.empty() : Optional.of(String.join("\n\n", costs));
    }
}

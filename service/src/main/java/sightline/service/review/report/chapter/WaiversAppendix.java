package sightline.service.review.report.chapter;

import java.util.List;
import java.util.Optional;
import sightline.papers.report.Section;
import sightline.papers.report.Table;
import sightline.service.page.InWords;
import sightline.service.review.report.source.Material;
import sightline.service.review.report.source.Waived;

/** What the report's own check said and the group left as it is, with the reason. */
final class WaiversAppendix {

    private WaiversAppendix() {}

    static Optional<Section> of(Material material) {
        List<List<String>> rows = material.annex().waivers().stream()
                .map(waived -> List.of(said(material, waived), waived.why(), InWords.date(waived.day())))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of(
                        "waivers",
                        "Appendix: what we checked and left",
                        new Table(
                                "waivers-table",
                                "What the check of this report said, and why we left it",
                                List.of("What the check said", "Why we left it", "Day"),
                                rows)));
    }

    /** The public is told which rule spoke, and not what it said of evidence that is shut. */
    private static String said(Material material, Waived waived) {
        return material.isPublic() ? waived.rule() : waived.rule() + ": " + waived.said();
    }
}

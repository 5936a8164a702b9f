package sightline.service.review.report.chapter;

import java.util.stream.Stream;
import sightline.papers.report.Cover;
import sightline.service.page.InWords;
import sightline.service.review.report.source.Material;
import sightline.service.review.report.source.Slot;

/** What stands before a paper's first section. */
final class Covers {

    private Covers() {}

    static Cover of(Material material, String... lines) {
        String own = material.isPublic() ? "" : "For the task group only: it may hold exempt and confidential matter.";
        return new Cover(
                material.words().words(Slot.COUNCIL),
                material.book().head().committee(),
                InWords.date(material.edition().day()),
                material.edition().status(),
                Stream.concat(Stream.of(lines), Stream.of(own))
                        .filter(line -> !line.isEmpty())
                        .toList());
    }
}

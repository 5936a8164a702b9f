package sightline.service.review.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sightline.papers.report.Block;
import sightline.papers.report.Paragraph;
import sightline.papers.report.Section;
import sightline.papers.report.Strong;
import sightline.papers.report.Text;
import sightline.service.page.InWords;
import sightline.service.review.book.Evidence;
import sightline.service.review.report.source.Material;

/** The list of evidence: what each item is and where it comes from, by kind and never by name. */
final class EvidenceAppendix {

    private EvidenceAppendix() {}

    static String id(Evidence item) {
        return "evidence-" + item.id();
    }

    static Optional<Section> of(Material material) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of("evidence-begin", begin(material)));
        material.book().evidence().stream()
                .filter(item -> item.standing().isUsable())
                .forEach(item -> blocks.add(line(material, item)));
        return Optional.of(Section.of("evidence", "Appendix: the evidence", blocks));
    }

    private static String begin(Material material) {
        int withheld = material.edition().withheld().evidence();
        return withheld == 0
                ? "Labels such as E1 in the text lead to this list."
                : "Labels such as E1 in the text lead to this list. %s exempt or confidential and %s not listed here."
                        .formatted(Said.many(withheld, "item is", "items are"), withheld == 1 ? "is" : "are");
    }

    private static Block line(Material material, Evidence item) {
        String standing = material.isPublic() ? "" : " " + item.standing().words() + ".";
        return Paragraph.of(
                id(item),
                Strong.of(item.label() + " "),
                Text.of("%s. %s, %s, %s.%s"
                        .formatted(
                                dotless(item.title()),
                                item.kind().words(),
                                item.from().origin().strip(),
                                InWords.date(item.from().day()),
                                standing)));
    }

    private static String dotless(String title) {
        String words = title.strip();
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }
}

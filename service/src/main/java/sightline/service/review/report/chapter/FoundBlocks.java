package sightline.service.review.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import sightline.papers.report.Block;
import sightline.papers.report.Paragraph;
import sightline.papers.report.Quotation;
import sightline.papers.report.Ref;
import sightline.papers.report.Run;
import sightline.papers.report.Strong;
import sightline.papers.report.Text;
import sightline.service.review.book.Conclusion;
import sightline.service.review.book.Evidence;
import sightline.service.review.book.Finding;
import sightline.service.review.report.source.Material;

/** Findings and conclusions as a report prints them, each with what it rests on. */
final class FoundBlocks {

    private final Material material;
    private final Labels labels;

    FoundBlocks(Material material) {
        this.material = material;
        this.labels = Labels.of(material.book());
    }

    List<Block> findings(List<Finding> findings) {
        return findings.stream().flatMap(finding -> finding(finding).stream()).toList();
    }

    List<Block> conclusions(List<Conclusion> conclusions) {
        return conclusions.stream().map(this::conclusion).toList();
    }

    private List<Block> finding(Finding finding) {
        String id = "finding-" + finding.id();
        List<Evidence> shown = material.book().shownBy(finding);
        List<Run> runs = new ArrayList<>(List.of(
                Strong.of(labels.finding(finding.id()) + " "),
                Text.of(finding.words().strip() + (finding.kind() == Finding.Kind.FACT ? "" : " " + kind(finding)))));
        if (!shown.isEmpty()) {
            refs(runs, shown.stream().map(item -> evidence(item)).toList());
        }
        List<Block> blocks = new ArrayList<>(List.of(new Paragraph(id, runs)));
        for (Finding.Cited cited : finding.evidence()) {
            shown.stream()
                    .filter(item -> item.id() == cited.evidence())
                    .filter(item -> !cited.quotation().isBlank()
                            && item.standing().consent().allowsQuoting())
                    .forEach(item -> blocks.add(Quotation.of(
                            id + "-quote-" + item.id(),
                            cited.quotation(),
                            item.from().origin())));
        }
        return blocks;
    }

    private static String kind(Finding finding) {
        return "This is " + finding.kind().words().toLowerCase(java.util.Locale.UK) + ".";
    }

    private Block conclusion(Conclusion conclusion) {
        List<Run> runs = new ArrayList<>(List.of(
                Strong.of(labels.conclusion(conclusion.id()) + " "),
                Text.of(conclusion.words().strip())));
        refs(runs, findings(labels, conclusion.findings().stream().toList()));
        return new Paragraph("conclusion-" + conclusion.id(), runs);
    }

    /** Jumps to findings that this printing holds. */
    static List<Run> findings(Labels labels, List<Long> ids) {
        return ids.stream()
                .filter(id -> !labels.finding(id).isEmpty())
                .<Run>map(id -> Ref.to("finding-" + id, "finding " + labels.finding(id)))
                .toList();
    }

    /** Adds " (E3, E7)". */
    private static void refs(List<Run> runs, List<Run> refs) {
        if (!refs.isEmpty()) {
            runs.add(Text.of(" ("));
            runs.addAll(joined(refs));
            runs.add(Text.of(")"));
        }
    }

    /** Runs with commas between. */
    static List<Run> joined(List<Run> refs) {
        return IntStream.range(0, refs.size())
                .boxed()
                .flatMap(i -> i == 0 ? List.of(refs.getFirst()).stream() : List.of(Text.of(", "), refs.get(i)).stream())
                .toList();
    }

    private Run evidence(Evidence item) {
        return Chapter.EVIDENCE.isPrinted(material)
                ? Ref.to(EvidenceAppendix.id(item), item.label())
                : Text.of(item.label());
    }
}

package sightline.papers.report;

import java.util.List;
import java.util.stream.Stream;

/** A report laid out flat, in the order in which it is read. */
public final class Outline {

    private Outline() {}

    /** Every section, each before its parts. */
    public static List<Section> sections(Report report) {
        return report.sections().stream().flatMap(Outline::withParts).toList();
    }

    private static Stream<Section> withParts(Section section) {
        return Stream.concat(Stream.of(section), section.sections().stream().flatMap(Outline::withParts));
    }

    /** Every block, those in panels and the tables behind pictures included. */
    public static List<Block> blocks(Report report) {
        return sections(report).stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(Outline::withInner)
                .toList();
    }

    private static Stream<Block> withInner(Block block) {
        return Stream.concat(
                Stream.of(block),
                switch (block) {
                    case Panel panel -> panel.blocks().stream().flatMap(Outline::withInner);
                    case Picture picture -> Stream.of(picture.table());
                    default -> Stream.empty();
                });
    }

    /** Every run of words in this block itself, not in the blocks that it holds. */
    static Stream<Run> runs(Block block) {
        return switch (block) {
            case Paragraph paragraph -> paragraph.runs().stream();
            case Quotation quotation -> quotation.runs().stream();
            case Bullets bullets -> bullets.items().stream().flatMap(List::stream);
            case Facts facts -> facts.facts().stream().flatMap(fact -> fact.value().stream());
            case Numbered numbered -> numbered.items().stream().flatMap(Outline::runs);
            case Table _, Picture _, Panel _ -> Stream.empty();
        };
    }

    private static Stream<Run> runs(Item item) {
        return Stream.concat(item.runs().stream(), item.items().stream().flatMap(Outline::runs));
    }
}

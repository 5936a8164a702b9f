package sightline.papers.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text of a report, line by line in the order in which it is read. The HTML, the Word file and the PDF hold these
 * words and no others, but for what leads through a document: contents, page numbers, marks of lists.
 */
public final class Words {

    private Words() {}

    /** Every line that says something. */
    public static List<String> of(Report report) {
        return Stream.concat(cover(report), report.sections().stream().flatMap(Words::section))
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** A stretch of runs as plain words. */
    public static String of(List<Run> runs) {
        return runs.stream().map(Run::words).collect(Collectors.joining()).strip();
    }

    private static Stream<String> cover(Report report) {
        Cover cover = report.cover();
        return Stream.concat(
                Stream.of(cover.authority(), cover.body(), report.title(), cover.day(), cover.status()),
                cover.lines().stream());
    }

    private static Stream<String> section(Section section) {
        return Stream.of(
                        Stream.of(section.title()),
                        section.blocks().stream().flatMap(Words::block),
                        section.sections().stream().flatMap(Words::section))
                .flatMap(part -> part);
    }

    private static Stream<String> block(Block block) {
        return switch (block) {
            case Paragraph paragraph -> Stream.of(of(paragraph.runs()));
            case Bullets bullets -> bullets.items().stream().map(Words::of);
            case Numbered numbered -> numbered.items().stream().flatMap(Words::item);
            case Facts facts -> facts.facts().stream().map(fact -> fact.name() + "\t" + of(fact.value()));
            case Table table -> table(table);
            case Picture picture -> Stream.concat(Stream.of(picture.sentence()), table(picture.table()));
            case Quotation quotation -> Stream.of(of(quotation.runs()), quotation.by());
            case Panel panel ->
                Stream.concat(Stream.of(panel.label()), panel.blocks().stream().flatMap(Words::block));
        };
    }

    private static Stream<String> item(Item item) {
        return Stream.concat(
                Stream.of(item.label() + "\t" + of(item.runs())),
                item.items().stream().flatMap(Words::item));
    }

    private static Stream<String> table(Table table) {
        Stream<List<String>> rows = Stream.concat(Stream.of(table.heads()), table.rows().stream());
        return Stream.concat(Stream.of(table.caption()), rows.map(row -> String.join("\t", row)));
    }
}

package sightline.service.review.report.chapter;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import sightline.insight.indicator.Unit;
import sightline.papers.report.Block;
import sightline.papers.report.Picture;
import sightline.papers.report.Table;
import sightline.service.page.InWords;
import sightline.service.page.chart.Axis;
import sightline.service.page.chart.BarChart;
import sightline.service.page.chart.Tone;
import sightline.service.page.chart.Width;
import sightline.service.page.chart.Words;
import sightline.service.review.book.SourceKind;
import sightline.service.review.report.source.Material;
import sightline.service.review.report.source.Numbers;

/** From whom the evidence came: a sentence, a chart and a table out of the same counts. */
final class Balance {

    private static final String TITLE = "Evidence by the kind of its source";

    private Balance() {}

    /** Whether families or young people gave evidence. */
    static boolean hasFamilies(Numbers numbers) {
        return numbers.items(SourceKind.Side.FAMILIES) > 0;
    }

    static List<Block> of(Material material) {
        List<SourceKind> kinds = Arrays.stream(SourceKind.values())
                .filter(kind -> count(material, kind) > 0)
                .toList();
        if (kinds.isEmpty()) {
            return List.of();
        }
        String sentence = sentence(material);
        Table table = new Table(
                "method-balance-table",
                TITLE,
                List.of("Kind of source", "Items"),
                kinds.stream()
                        .map(kind -> List.of(kind.words(), cell(material, kind)))
                        .toList());
        return List.of(new Picture(
                "method-balance",
                chart(material, kinds, sentence).svg("method-balance-drawing", Width.WIDE),
                TITLE + ". " + sentence,
                sentence,
                table));
    }

    static String sentence(Material material) {
        Numbers numbers = material.numbers();
        int families = numbers.items(SourceKind.Side.FAMILIES);
        boolean hidden = isAnythingHidden(material);
        String total = hidden ? Said.roughly(numbers.allItems()) : InWords.count(numbers.allItems());
        String first = "We gathered " + total + " " + (numbers.allItems() == 1 ? "item" : "items") + " of evidence.";
        String rest = hidden
                ? ""
                : "Of these, %s from families and young people, %s from people who work with them, and %s papers or figures."
                        .formatted(
                                came(families, "comes", "come"),
                                came(numbers.items(SourceKind.Side.PROFESSIONALS), "comes", "come"),
                                came(numbers.items(SourceKind.Side.PAPERS), "is", "are"));
        return Said.sentences(first, rest);
    }

    private static String came(int count, String one, String more) {
        return count == 0 ? "none " + more : InWords.count(count) + " " + (count == 1 ? one : more);
    }

    private static BarChart chart(Material material, List<SourceKind> kinds, String sentence) {
        List<OptionalDouble> values = kinds.stream()
                .map(kind ->
                        isHidden(material, kind) ? OptionalDouble.empty() : OptionalDouble.of(count(material, kind)))
                .toList();
        return new BarChart(
                new Words(TITLE, sentence),
                new Axis("Items of evidence", Unit.COUNT),
                kinds.stream().map(SourceKind::beside).toList(),
                List.of(new BarChart.Series("Items", Tone.MAIN, values)),
                BarChart.Arrangement.GROUPED);
    }

    private static String cell(Material material, SourceKind kind) {
        return isHidden(material, kind) ? "fewer than " + Said.FEWEST : InWords.count(count(material, kind));
    }

    private static boolean isAnythingHidden(Material material) {
        return Arrays.stream(SourceKind.values()).anyMatch(kind -> isHidden(material, kind));
    }

    /** An item from a family stands for a person, and a few of them could be known by their number. */
    private static boolean isHidden(Material material, SourceKind kind) {
        return kind.side() == SourceKind.Side.FAMILIES && Said.isSmall(material, count(material, kind));
    }

    private static int count(Material material, SourceKind kind) {
        return material.numbers().items().getOrDefault(kind, 0);
    }
}

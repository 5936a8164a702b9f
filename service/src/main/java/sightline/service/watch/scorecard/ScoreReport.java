package sightline.service.watch.scorecard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import sightline.papers.report.Block;
import sightline.papers.report.Cover;
import sightline.papers.report.Paragraph;
import sightline.papers.report.Picture;
import sightline.papers.report.Report;
import sightline.papers.report.Section;
import sightline.papers.report.Table;
import sightline.service.page.InWords;
import sightline.service.page.chart.Chart;
import sightline.service.page.chart.Width;

/** The scorecard as a paper for a board. */
final class ScoreReport {

    private static final List<String> HEADS =
            List.of("Indicator", "Latest", "Target", "Owner", "How it moves", "Whether the target will be met");

    private ScoreReport() {}

    static Report of(Scorecard card, String council, LocalDate today) {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of("in-short", "In short", Paragraph.of("in-short-words", card.lead())));
        sections.add(Section.of(
                "board-table",
                "The board table",
                new Table(
                        "table-all",
                        "Every indicator at the end of " + card.at(),
                        HEADS,
                        card.rows().stream().map(ScoreReport::row).toList())));
        card.agencies()
                .ifPresent(chart -> sections.add(Section.of("agencies", "Agencies side by side", picture(chart))));
        sections.add(impact(card));
        sections.add(
                Section.of(
                        "how-to-read",
                        "How to read this",
                        Paragraph.of(
                                "how-to-read-words",
                                "An indicator gets better or worse only where it moves by more than chance explains. A share is judged by how many are behind each month (Laney’s p′), a count or ratio by how much it moves from month to month (XmR). Counts under six are not shown, nor others that would tell of them.")));
        return new Report(
                "SEND scorecard at the end of " + card.at(),
                new Cover(council, "SEND partnership", InWords.date(today), "Scorecard", List.of()),
                sections);
    }

    private static List<String> row(ScoreRow row) {
        return List.of(
                row.definition().name(),
                row.isTold() ? "%s, %s".formatted(row.latest(), row.month()) : row.latest(),
                row.target(),
                row.standard().owner().isEmpty()
                        ? "Nobody named"
                        : row.standard().owner(),
                row.reading().moves(),
                row.reading().meets());
    }

    private static Section impact(Scorecard card) {
        List<Block> blocks = new ArrayList<>();
        card.rows().stream()
                .filter(row -> !row.standard().impact().isEmpty())
                .forEach(row -> blocks.add(Paragraph.of(
                        "impact-" + row.definition().id(),
                        "%s. %s"
                                .formatted(
                                        row.definition().name(), row.standard().impact()))));
        return blocks.isEmpty()
                ? Section.of(
                        "impact",
                        "What it means for children",
                        Paragraph.of("impact-none", "Nothing is written down yet."))
                : Section.of("impact", "What it means for children", blocks);
    }

    private static Picture picture(Chart chart) {
        return new Picture(
                "agencies-chart",
                chart.svg("agencies-drawing", Width.WIDE),
                "%s. %s".formatted(chart.words().title(), chart.words().sentence()),
                chart.words().sentence(),
                new Table(
                        "agencies-table",
                        chart.words().title(),
                        chart.table().heads(),
                        chart.table().rows()));
    }
}

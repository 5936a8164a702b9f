package sightline.service.review.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sightline.papers.report.Block;
import sightline.papers.report.Fact;
import sightline.papers.report.Facts;
import sightline.papers.report.Picture;
import sightline.papers.report.Section;
import sightline.papers.report.Table;
import sightline.service.page.chart.Chart;
import sightline.service.page.chart.Width;
import sightline.service.review.report.source.Frozen;
import sightline.service.review.report.source.Material;

/** Each frozen figure with its chart, and with what is needed to make it again. */
final class FiguresAppendix {

    private FiguresAppendix() {}

    static Optional<Section> of(Material material) {
        List<Section> figures = material.annex().figures().stream()
                .flatMap(frozen -> figure(material, frozen).stream())
                .toList();
        return figures.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section("figures", "Appendix: the figures", List.of(), figures));
    }

    private static Optional<Section> figure(Material material, Frozen frozen) {
        return material.book()
                .evidence(frozen.evidence())
                .filter(item -> item.standing().isUsable())
                .map(item -> {
                    String id = "figure-" + item.id();
                    List<Block> blocks = new ArrayList<>();
                    frozen.chart().ifPresent(chart -> blocks.add(picture(id + "-chart", chart)));
                    // A number in a report can be made again by anybody: it keeps its question and the digest of the
                    // data that answered it.
                    blocks.add(Facts.of(
                            id + "-facts",
                            Fact.of("Figure", frozen.value()),
                            Fact.of("Query", frozen.query()),
                            Fact.of("SHA-256 of its data", frozen.hash())));
                    return Section.of(id, item.label() + ": " + item.title(), blocks);
                });
    }

    private static Picture picture(String id, Chart chart) {
        return new Picture(
                id,
                chart.svg(id + "-drawing", Width.WIDE),
                chart.words().title() + ". " + chart.words().sentence(),
                chart.words().sentence(),
                new Table(
                        id + "-table",
                        chart.words().title(),
                        chart.table().heads(),
                        chart.table().rows()));
    }
}

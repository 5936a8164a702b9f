package sightline.service.review.draft;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import sightline.papers.html.HtmlReport;
import sightline.papers.report.Block;
import sightline.papers.report.Bullets;
import sightline.papers.report.Facts;
import sightline.papers.report.Numbered;
import sightline.papers.report.Outline;
import sightline.papers.report.Panel;
import sightline.papers.report.Paragraph;
import sightline.papers.report.Picture;
import sightline.papers.report.Quotation;
import sightline.papers.report.Report;
import sightline.papers.report.Table;
import sightline.service.review.book.ReviewBook;
import sightline.service.review.report.chapter.Chapter;
import sightline.service.review.report.chapter.Paper;
import sightline.service.review.report.open.ReportMaker;
import sightline.service.review.report.source.Material;

/**
 * What a draft for accuracy says: the public version without the evidence and what quotes it, all of it or some themes.
 *
 * @param title of the paper
 * @param html the inside of a page
 * @param paragraphs that can be commented on, in the order of the page
 */
record DraftText(String title, String html, List<DraftParagraph> paragraphs) {

    private static final String STATUS = "Draft for accuracy, not published";

    static DraftText of(ReportMaker.Open open, Set<Long> themes) {
        Material material = open.material().as(STATUS);
        ReviewBook book = material.book();
        ReviewBook bare = new ReviewBook(
                book.head(),
                book.members(),
                book.lines(),
                book.witnesses(),
                book.sessions(),
                List.of(),
                book.argument());
        Set<String> leftOut = Stream.concat(
                        material.leftOut().stream(),
                        Stream.of(Chapter.EVIDENCE, Chapter.FIGURES, Chapter.WAIVERS)
                                .map(Chapter::slug))
                .collect(java.util.stream.Collectors.toSet());
        Material shown =
                new Material(bare, material.words(), leftOut, material.annex(), material.numbers(), material.edition());
        Report whole = new ReportMaker.Open(shown, open.masks()).make(Paper.REPORT);
        Report report = themes.isEmpty()
                ? whole
                : Excerpt.of(
                        whole, themes.stream().map(id -> "theme-" + id).collect(java.util.stream.Collectors.toSet()));
        String html = HtmlReport.body(report);
        return new DraftText(report.title(), html, paragraphs(report, Jsoup.parseBodyFragment(html)));
    }

    private static List<DraftParagraph> paragraphs(Report report, Document page) {
        return Outline.blocks(report).stream()
                .filter(DraftText::canBeCommentedOn)
                .flatMap(block -> Optional.ofNullable(page.getElementById(block.id()))
                        .map(element -> new DraftParagraph(block.id(), element.text()))
                        .filter(paragraph -> !paragraph.words().isBlank())
                        .stream())
                .toList();
    }

    private static boolean canBeCommentedOn(Block block) {
        return switch (block) {
            case Paragraph _, Quotation _, Bullets _, Numbered _, Picture _ -> true;
            case Table table -> !table.id().endsWith("-table") || table.id().equals("recommendations-table");
            case Facts facts -> !facts.id().startsWith("recommendation-");
            case Panel _ -> false;
        };
    }
}

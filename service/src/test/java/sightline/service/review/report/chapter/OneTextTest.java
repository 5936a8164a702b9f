package sightline.service.review.report.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import sightline.papers.report.Block;
import sightline.papers.report.Outline;
import sightline.papers.report.Report;
import sightline.papers.report.Section;
import sightline.papers.report.Words;
import sightline.service.review.report.FileForm;
import sightline.service.review.report.Taken;
import sightline.service.review.report.Weighed;

/** The papers of a review say the same in all three forms, under the same ids, and their PDFs can be listened to. */
final class OneTextTest {

    private static final int SOME_CHECKS = 100;

    @BeforeAll
    static void the_checker_is_ready() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void every_line_stands_in_each_form(Paper paper) {
        Report report = paper.of(Weighed.material());
        Document page = Jsoup.parse(new String(FileForm.HTML.write(report), StandardCharsets.UTF_8));
        page.select("nav, svg, summary, .skip").remove();
        String words = String.join("", Words.of(report));
        assertThat(folded(page.body().wholeText())).isEqualTo(folded(words));
        String word = folded(Taken.everything(FileForm.DOCX, FileForm.DOCX.write(report)));
        Set<String> pdf = parts(Taken.shown(FileForm.PDF.write(report)));
        for (String line : Words.of(report)) {
            Arrays.stream(line.split("\t")).forEach(part -> assertThat(word).contains(folded(escaped(part))));
            assertThat(pdf).containsAll(parts(line));
        }
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void every_id_stands_once_in_the_web_page_and_in_the_Word_file(Paper paper) throws IOException {
        Report report = paper.of(Weighed.material());
        Set<String> ids = Stream.concat(
                        Outline.sections(report).stream().map(Section::id),
                        Outline.blocks(report).stream().map(Block::id))
                .collect(Collectors.toCollection(TreeSet::new));
        Document page = Jsoup.parse(new String(FileForm.HTML.write(report), StandardCharsets.UTF_8));
        page.select("svg").remove();
        assertThat(page.select("[id]").stream().map(Element::id).filter(id -> !id.contains("--")))
                .containsExactlyInAnyOrderElementsOf(ids);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(FileForm.DOCX.write(report)))) {
            assertThat(word.getParagraphs().stream()
                            .flatMap(paragraph -> paragraph.getCTP().getBookmarkStartList().stream())
                            .map(bookmark -> bookmark.getName()))
                    .containsExactlyInAnyOrderElementsOf(ids);
        }
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void no_rule_of_PDF_UA_1_is_broken(Paper paper) throws Exception {
        assertThat(failures(FileForm.PDF.write(paper.of(Weighed.material())))).isEmpty();
    }

    private static List<String> failures(byte[] pdf) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isGreaterThan(SOME_CHECKS);
            return result.getTestAssertions().stream()
                    .map(found -> found.getRuleId().getClause() + " " + found.getMessage())
                    .toList();
        }
    }

    private static String folded(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "");
    }

    /** Words as XML has them. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** The words of a text; a long code may be broken over lines. */
    private static Set<String> parts(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
                .filter(part -> !part.isEmpty() && part.length() < 30)
                .collect(Collectors.toSet());
    }
}

package sightline.papers.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import sightline.papers.Forms;
import sightline.papers.Reports;
import sightline.papers.report.Paragraph;
import sightline.papers.report.Report;
import sightline.papers.report.Section;

/** veraPDF, the checker that the PDF Association keeps, looks at every rule of PDF/UA-1 that a machine can check. */
final class PdfUaTest {

    @BeforeAll
    static void the_checker_is_ready() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Report> reports() {
        return Stream.of(Reports.everything(), Reports.slight(), Reports.longOne(), foreign());
    }

    /** Letters that our font doesn't have are printed as a question mark, not as a box without a meaning. */
    private static Report foreign() {
        return new Report(
                "Ελληνικά, Кириллица and 日本語",
                Reports.slight().cover(),
                List.of(Section.of("a", "Smiles \uD83D\uDE00", Paragraph.of("b", "日本語 and \uD83D\uDE00 in a line"))));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void no_rule_of_PDF_UA_1_is_broken(Report report) throws Exception {
        assertThat(failures(Forms.pdf(report))).isEmpty();
    }

    @Test
    void the_checker_would_notice() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(Forms.pdf(Reports.everything()))) {
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
            document.getDocumentCatalog().setLanguage("");
            document.save(out);
        }
        assertThat(failures(out.toByteArray())).isNotEmpty();
    }

    private static List<String> failures(byte[] pdf) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isGreaterThan(100);
            return result.getTestAssertions().stream()
                    .map(found -> "%s-%d %s %s"
                            .formatted(
                                    found.getRuleId().getClause(),
                                    found.getRuleId().getTestNumber(),
                                    found.getMessage(),
                                    found.getLocation().getContext()))
                    .toList();
        }
    }
}

package sightline.papers.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Stream;
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
import sightline.papers.Reports;
import sightline.papers.report.Report;

/** veraPDF, the checker that the PDF Association keeps, looks at every rule of PDF/UA-1 that a machine can check. */
final class PdfUaTest {

    @BeforeAll
    static void the_checker_is_ready() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Report> reports() {
        return Stream.of(Reports.everything(), Reports.slight(), Reports.longOne());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void no_rule_of_PDF_UA_1_is_broken(Report report) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfReport.write(report, out);
        java.nio.file.Files.write(java.nio.file.Path.of("target", report.sections().size() + ".pdf"), out.toByteArray());
        assertThat(failures(out.toByteArray())).isEmpty();
    }

    static List<String> failures(byte[] pdf) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isGreaterThan(100);
            return result.getTestAssertions().stream()
                    .map(found -> found.getRuleId().getClause() + "-" + found.getRuleId().getTestNumber() + " "
                            + found.getMessage() + " " + found.getLocation().getContext())
                    .toList();
        }
    }
}

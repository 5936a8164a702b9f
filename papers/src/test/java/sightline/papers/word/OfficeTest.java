package sightline.papers.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sightline.papers.Forms;
import sightline.papers.Reports;
import sightline.papers.report.Report;

/** LibreOffice, which is not ours and not Word, opens the document and prints it. */
final class OfficeTest {

    @TempDir
    Path folder;

    @Test
    void LibreOffice_prints_the_whole_document() throws Exception {
        assumeTrue(isInstalled(), "skipped: LibreOffice (soffice) is not installed");
        Report report = Reports.everything();
        Path docx = Files.write(folder.resolve("report.docx"), Forms.docx(report));
        assertThat(converts(docx)).isZero();
        try (PDDocument printed = Loader.loadPDF(folder.resolve("report.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(printed).replaceAll("\\s+", " "))
                    .contains(report.title(), "What we recommend", "Page 2 of", "The lowest there is.");
        }
    }

    private int converts(Path docx) throws IOException, InterruptedException {
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        docx.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(office.waitFor(3, TimeUnit.MINUTES))
                .as("LibreOffice came to an end")
                .isTrue();
        return office.exitValue();
    }

    private static boolean isInstalled() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
    }
}

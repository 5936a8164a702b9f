package sightline.papers.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import sightline.papers.report.Report;

/** What the file says about itself: what the report says, and nothing of the machine that wrote it. */
final class Properties {

    private Properties() {}

    /** The number of the document follows from its words, so the same report gives the same file. */
    static void tidy(Report report, PDDocument document, String html) {
        PDDocumentInformation about = document.getDocumentInformation();
        about.setTitle(report.title());
        about.setAuthor(report.cover().authority());
        about.setSubject(report.cover().about());
        about.setCreationDate(null);
        document.setDocumentId((long) html.hashCode());
        document.getDocumentCatalog().setLanguage("en-GB");
    }
}

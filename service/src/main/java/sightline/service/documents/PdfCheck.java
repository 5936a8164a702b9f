package sightline.service.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Looks through a PDF (ISO 32000-1): first its bytes as they stand, then every object that a reader would meet. */
final class PdfCheck {

    /** Readers look for the end mark in the last 1024 bytes (annex H, note 18). */
    private static final int END = 1024;

    private PdfCheck() {}

    static Optional<Refused> check(FileBytes bytes, Path file) {
        if (bytes.findLast("%%EOF", bytes.size() - END) < 0) {
            return Optional.of(Reason.DAMAGED.because("its end is missing"));
        }
        return PdfBytes.check(bytes).or(() -> objects(file));
    }

    /** A library meets a hostile file here, so what it throws is the file's fault and not ours. */
    private static Optional<Refused> objects(Path file) {
        try (PDDocument document =
                Loader.loadPDF(new RandomAccessReadBufferedFile(file), IOUtils.createTempFileOnlyStreamCache())) {
            if (document.isEncrypted()) {
                return Optional.of(Reason.ENCRYPTED.because());
            }
            return document.getNumberOfPages() == 0
                    ? Optional.of(Reason.DAMAGED.because("it has no page"))
                    : PdfObjects.check(document.getDocument());
        } catch (InvalidPasswordException | LinkageError locked) {
            return Optional.of(Reason.ENCRYPTED.because());
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return Optional.of(Reason.DAMAGED.because("it can’t be read to its end"));
        }
    }
}

package sightline.service.documents;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Tells what a zip file is by the parts it names. */
final class ZipKind {

    /** The parts that tell are short; nothing longer is read. */
    private static final int SHORT = 1 << 20;

    private ZipKind() {}

    static Found of(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Optional<String> types = text(zip, ContentTypes.PART);
            if (types.isPresent()) {
                return office(types.get().toLowerCase(Locale.ROOT));
            }
            Optional<String> media = text(zip, "mimetype");
            if (media.isPresent()) {
                return new Found.Other(
                        media.get().contains("opendocument")
                                ? Reason.TYPE_NOT_ALLOWED.because("an OpenDocument file")
                                : Reason.ARCHIVE.because());
            }
            boolean program = zip.stream()
                    .anyMatch(entry -> entry.getName().equals("META-INF/MANIFEST.MF")
                            || entry.getName().endsWith(".class"));
            return new Found.Other(program ? Reason.PROGRAM.because() : Reason.ARCHIVE.because());
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            return new Found.Other(Reason.DAMAGED.because("it can’t be unpacked"));
        }
    }

    private static Found office(String types) {
        if (types.contains("macroenabled") || types.contains("vbaproject")) {
            return new Found.Other(Reason.MACROS.because());
        }
        if (types.contains("wordprocessingml.document.main+xml")) {
            return new Found.Allowed(DocumentKind.DOCX);
        }
        return new Found.Other(Reason.TYPE_NOT_ALLOWED.because(
                types.contains("spreadsheetml")
                        ? "an Excel workbook"
                        : types.contains("presentationml")
                                ? "a PowerPoint presentation"
                                : types.contains("wordprocessingml.template")
                                        ? "a Word template"
                                        : "an Office file of another kind"));
    }

    private static Optional<String> text(ZipFile zip, String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return Optional.of(new String(in.readNBytes(SHORT), StandardCharsets.ISO_8859_1).replace("\0", ""));
        }
    }
}

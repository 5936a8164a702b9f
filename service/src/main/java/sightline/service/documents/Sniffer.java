package sightline.service.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Tells from its bytes what a file is. */
final class Sniffer {

    private static final int BEGINNING = 1 << 16;

    private static final MimeTypes KNOWN = MimeTypes.getDefaultMimeTypes();

    private static final List<String> PROGRAMS = List.of(
            "dosexec",
            "msdownload",
            "executable",
            "elf",
            "sharedlib",
            "object",
            "mach-o",
            "java-vm",
            "msi",
            "wasm",
            "coredump");
    private static final List<String> ARCHIVES = List.of(
            "zip",
            "x-rar",
            "7z",
            "tar",
            "xz",
            "bzip",
            "compress",
            "archive",
            "cab",
            "lzma",
            "lz4",
            "zstd",
            "cpio",
            "arj",
            "iso9660",
            "diskimage",
            "stuffit",
            "brotli",
            "snappy");

    private Sniffer() {}

    static Found sniff(FileBytes bytes, Path file) throws IOException {
        if (bytes.has("%PDF-", 0)) {
            return new Found.Allowed(DocumentKind.PDF);
        }
        if (bytes.has("\u0089PNG\r\n\u001a\n", 0)) {
            return new Found.Allowed(DocumentKind.PNG);
        }
        if (bytes.has("\u00ff\u00d8\u00ff", 0)) {
            return new Found.Allowed(DocumentKind.JPEG);
        }
        if (bytes.has("PK\u0003\u0004", 0)) {
            return ZipKind.of(file);
        }
        if (bytes.has("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", 0)) {
            return new Found.Other(OldOffice.refuse(bytes));
        }
        return rest(bytes);
    }

    private static Found rest(FileBytes bytes) throws IOException {
        String type = KNOWN.detect(new ByteArrayInputStream(bytes.copy(0, BEGINNING)), new Metadata())
                .toString();
        if (PlainText.isReadable(bytes)) {
            return PlainText.sniff(bytes, type);
        }
        if (bytes.has("MZ", 0) || anyIn(type, PROGRAMS)) {
            return new Found.Other(Reason.PROGRAM.because());
        }
        if (anyIn(type, ARCHIVES)) {
            return new Found.Other(Reason.ARCHIVE.because());
        }
        return new Found.Other(
                PlainText.isInAnotherEncoding(bytes)
                        ? Reason.NOT_UTF_8.because()
                        : Reason.TYPE_NOT_ALLOWED.because(words(type)));
    }

    private static boolean anyIn(String type, List<String> parts) {
        String subtype = type.substring(type.indexOf('/') + 1);
        return parts.stream().anyMatch(subtype::contains);
    }

    private static String words(String type) {
        return switch (type.substring(0, type.indexOf('/'))) {
            case "image" -> "a picture of another kind (%s)".formatted(type);
            case "audio" -> "a sound recording";
            case "video" -> "a film";
            default ->
                type.equals("application/octet-stream")
                        ? "a file of an unknown kind"
                        : "a file of another kind (%s)".formatted(type);
        };
    }
}

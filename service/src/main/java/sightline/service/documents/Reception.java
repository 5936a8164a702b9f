package sightline.service.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * Looks over files that people hand in. What a file is, is found from its bytes; its name is only held against that.
 * What can't be looked through is refused, and so is what could do something when it is opened.
 */
public final class Reception {

    /** The most a document may have, in bytes: 50 MB. */
    public static final long MOST = 50_000_000;

    private static final int MEGABYTE = 1_000_000;

    private Reception() {}

    /**
     * Looks a file over without keeping or changing anything.
     *
     * @param givenName as the person's computer sent it; may be empty and may hold anything
     * @param file on a disk of ours, no longer being written
     * @throws IOException if our own disk can't be read
     */
    public static Outcome look(String givenName, Path file) throws IOException {
        return look(givenName, file, DocumentKind.OF_CASES);
    }

    /**
     * Looks a file over that may be of these kinds.
     *
     * @throws IOException if our own disk can't be read
     */
    public static Outcome look(String givenName, Path file, Set<DocumentKind> kinds) throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            return Reason.EMPTY.because();
        }
        if (size > MOST) {
            return Reason.TOO_BIG.because(Math.ceilDiv(size, MEGABYTE));
        }
        try (FileBytes bytes = FileBytes.open(file)) {
            return switch (Sniffer.sniff(bytes, file)) {
                case Found.Other(Refused refused) -> refused;
                case Found.Allowed(DocumentKind kind) when !kinds.contains(kind) -> Reason.WEB_PAGE.because();
                case Found.Allowed(DocumentKind kind) -> {
                    Optional<Refused> refused = refuse(givenName, kind, bytes, file);
                    yield refused.isPresent() ? refused.get() : new Sniffed(kind, StoredName.of(givenName, kind), size);
                }
            };
        }
    }

    private static Optional<Refused> refuse(String givenName, DocumentKind kind, FileBytes bytes, Path file)
            throws IOException {
        Optional<Refused> refused = GivenName.disagrees(givenName, kind).or(() -> TwoInOne.check(kind, bytes));
        return refused.isPresent() ? refused : check(kind, bytes, file);
    }

    private static Optional<Refused> check(DocumentKind kind, FileBytes bytes, Path file) throws IOException {
        return switch (kind) {
            case PDF -> PdfCheck.check(bytes, file);
            case DOCX -> WordCheck.check(file);
            case PNG -> PngCheck.check(bytes);
            case JPEG -> JpegCheck.check(bytes);
            case TEXT, HTML -> Optional.empty();
        };
    }
}

package sightline.service.documents;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Goes over a PDF's bytes once. Programs disagree about which objects of a damaged file count, so some names are not
 * let in anywhere; and streams that hold objects are unpacked here, counting, before a library does it without.
 */
final class PdfBytes {

    private static final Map<String, Reason> NAMES = Map.of(
            "/JavaScript", Reason.PDF_SCRIPT,
            "/Launch", Reason.PDF_LAUNCH,
            "/EmbeddedFile", Reason.PDF_ATTACHMENT,
            "/EmbeddedFiles", Reason.PDF_ATTACHMENT,
            "/RichMedia", Reason.PDF_ATTACHMENT,
            "/Encrypt", Reason.ENCRYPTED);

    private static final List<String> WORDS = List.copyOf(NAMES.keySet());

    private PdfBytes() {}

    static Optional<Refused> check(FileBytes bytes) {
        PdfStreams streams = new PdfStreams(bytes);
        for (int place = 0; place < bytes.size(); place++) {
            int sign = bytes.at(place);
            Optional<Refused> refused = sign == '/'
                    ? name(bytes, place)
                    : sign == 's' && bytes.has("stream", place) ? streams.at(place) : Optional.empty();
            if (refused.isPresent()) {
                return refused;
            }
        }
        return Optional.empty();
    }

    private static Optional<Refused> name(FileBytes bytes, int place) {
        for (String word : WORDS) {
            if (bytes.has(word, place) && endsName(bytes.at(place + word.length()))) {
                return Optional.of(NAMES.getOrDefault(word, Reason.PDF_SCRIPT).because());
            }
        }
        return Optional.empty();
    }

    /** Clause 7.2.2: a name ends before white space, a delimiter or the end. */
    private static boolean endsName(int sign) {
        return sign <= ' ' || "()<>[]{}/%".indexOf(sign) >= 0;
    }
}

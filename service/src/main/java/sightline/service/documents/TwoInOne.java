package sightline.service.documents;

import java.util.Optional;

/** Files that one program reads as this and another as that. */
final class TwoInOne {

    /** Programs look this far for the head of a PDF (ISO 32000-1, annex H, note 13). */
    private static final int PDF_MAY_BEGIN = 1024;

    /** A zip file ends with a record of 22 bytes and a comment of at most 65,535 (APPNOTE 4.3.16). */
    private static final int ZIP_END = 22 + 65_535;

    private TwoInOne() {}

    static Optional<Refused> check(DocumentKind kind, FileBytes bytes) {
        if (kind != DocumentKind.PDF && bytes.find("%PDF-", 0, PDF_MAY_BEGIN) >= 0) {
            return Optional.of(Reason.TWO_IN_ONE.because(kind.words() + " and a PDF"));
        }
        if (kind != DocumentKind.DOCX && bytes.findLast("PK\u0005\u0006", bytes.size() - ZIP_END) >= 0) {
            return Optional.of(Reason.TWO_IN_ONE.because(kind.words() + " and an archive"));
        }
        return Optional.empty();
    }
}

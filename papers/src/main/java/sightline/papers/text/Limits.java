package sightline.papers.text;

import sightline.papers.text.PaperText.Read;
import sightline.papers.text.PaperText.Refused;

/** How much is read of one document: more than any report of a council holds, and less than a memory does. */
final class Limits {

    /** Of the file as it is handed in. */
    static final int BYTES = 40_000_000;

    /** Of the words in it: some three thousand pages. */
    static final int LETTERS = 6_000_000;

    /** Of the pages of a PDF. */
    static final int PAGES = 3_000;

    static final Refused TOO_LONG = new Refused(
            "This document is too long to be read here. Hand in the part that matters, or split it into several files.");

    private static final Refused NOTHING = new Refused(
            "There are no words in this document. If it is a scan, its pages are pictures: ask for the original, or have the text recognised (OCR), and hand that in.");

    private Limits() {}

    /** What was read, if it says anything and isn't too long. */
    static PaperText within(Read read) {
        long letters = read.paragraphs().stream().mapToLong(String::length).sum();
        if (letters > LETTERS) {
            return TOO_LONG;
        }
        return read.paragraphs().stream().anyMatch(Limits::saysSomething) ? read : NOTHING;
    }

    /** Whether there is a letter or a digit in it. */
    static boolean saysSomething(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    static Refused damaged(String form) {
        return new Refused(
                "This file can't be read as %s. It may be damaged, or its name may end in the wrong letters. Open it where it was made, save it again, and hand in the new file."
                        .formatted(form));
    }

    static Refused locked() {
        return new Refused(
                "This document is protected by a password, so it can't be read here. Save it without one and hand it in again.");
    }
}

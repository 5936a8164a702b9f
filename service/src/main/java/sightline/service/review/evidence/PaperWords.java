package sightline.service.review.evidence;

import sightline.papers.text.Kind;
import sightline.papers.text.PaperText;
import sightline.service.documents.DocumentKind;

/** What a file says, as text. */
sealed interface PaperWords {

    /** Its text; paragraphs are parted by empty lines. */
    record Read(String text) implements PaperWords {}

    /** Nothing could be read; the words say why and what to do. */
    record Unread(String why) implements PaperWords {}

    static PaperWords of(DocumentKind kind, byte[] content) {
        return switch (kind) {
            case PNG, JPEG ->
                new Unread("It is a picture. Write in the summary what it shows, so that it can be found.");
            case TEXT -> words(PaperText.of(content, Kind.TXT));
            case PDF -> words(PaperText.of(content, Kind.PDF));
            case DOCX -> words(PaperText.of(content, Kind.DOCX));
            case HTML -> words(PaperText.of(content, Kind.HTML));
        };
    }

    private static PaperWords words(PaperText text) {
        return switch (text) {
            case PaperText.Read read -> new Read(String.join("\n\n", read.paragraphs()));
            case PaperText.Refused refused -> new Unread(refused.reason());
        };
    }
}

package sightline.service.review.evidence;

import java.nio.charset.StandardCharsets;
import sightline.service.documents.DocumentKind;

/** What a file says, as text. */
sealed interface PaperWords {

    /** Its text; paragraphs are parted by empty lines. */
    record Read(String text) implements PaperWords {}

    /** Nothing could be read; the words say why and what to do. */
    record Unread(String why) implements PaperWords {}

    static PaperWords of(DocumentKind kind, byte[] content) {
        return switch (kind) {
            case PNG, JPEG -> new Unread("It is a picture. Write in the summary what it shows, so that it can be found.");
            case TEXT -> new Read(new String(content, StandardCharsets.UTF_8).replace("\ufeff", "").strip());
            case PDF, DOCX, HTML -> new Unread("No text could be taken out.");
        };
    }
}

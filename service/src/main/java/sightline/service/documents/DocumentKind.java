package sightline.service.documents;

import java.util.EnumSet;
import java.util.Set;

/** The kinds of file that may be handed in as documents. */
public enum DocumentKind {
    PDF("application/pdf", "a PDF", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "a Word document", "docx"),
    PNG("image/png", "a PNG picture", "png"),
    JPEG("image/jpeg", "a JPEG picture", "jpg", "jpeg", "jpe", "jfif"),
    TEXT("text/plain", "plain text", "txt", "text"),
    /** Only where nothing but its text is ever shown, and where it is given out to be saved and not to be opened. */
    HTML("text/html", "a web page", "html", "htm", "xhtml");

    /** The kinds that may be kept with a case. */
    public static final Set<DocumentKind> OF_CASES = Set.copyOf(EnumSet.complementOf(EnumSet.of(HTML)));

    /** The kinds that may be kept as evidence of a review. */
    public static final Set<DocumentKind> OF_REVIEWS = Set.copyOf(EnumSet.allOf(DocumentKind.class));

    private final String mediaType;
    private final String words;
    private final String ending;
    private final Set<String> endings;

    DocumentKind(String mediaType, String words, String ending, String... others) {
        this.mediaType = mediaType;
        this.words = words;
        this.ending = ending;
        this.endings = Set.of(others);
    }

    /** The media type to serve it as (IANA). */
    public String mediaType() {
        return mediaType;
    }

    /** What people call it: "a PDF". */
    public String words() {
        return words;
    }

    /** How the name of a stored file ends, without the full stop. */
    public String ending() {
        return ending;
    }

    /** Whether a name with this ending, in small letters, may hold this kind. */
    boolean goesBy(String given) {
        return ending.equals(given) || endings.contains(given);
    }
}

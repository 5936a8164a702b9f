package sightline.service.library.hand;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import sightline.papers.text.Kind;
import sightline.service.documents.DocumentKind;

/** In which form the reader takes a kind of file. */
final class Forms {

    private static final Map<DocumentKind, Kind> FORMS = Map.of(
            DocumentKind.PDF, Kind.PDF,
            DocumentKind.DOCX, Kind.DOCX,
            DocumentKind.HTML, Kind.HTML,
            DocumentKind.TEXT, Kind.TXT);

    private Forms() {}

    /** The form of a kind; a picture has none. */
    static Optional<Kind> of(DocumentKind kind) {
        return Optional.ofNullable(FORMS.get(kind));
    }

    /** The form that was kept under this media type. */
    static Kind of(String type) {
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> kind.mediaType().equals(type))
                .findFirst()
                .flatMap(Forms::of)
                .orElse(Kind.TXT);
    }
}

package sightline.service.library.hand;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import sightline.service.documents.DocumentKind;
import sightline.service.documents.Handed;
import sightline.service.documents.Refused;

/** Papers as they arrive with a form: only what has words to read. */
@Component
final class HandedPaper {

    private static final String PICTURE =
            "This is a picture, so there are no words to read. Choose the paper as a PDF, a Word document, a web page or plain text.";

    /** What became of a file. */
    sealed interface Upload {

        /** It may be read. */
        record Ready(NewPaper paper) implements Upload {}

        /** It may not; the words say why and what to do. */
        record Unfit(String words) implements Upload {}
    }

    /** Looks a file over; there is nothing where none was chosen. */
    Optional<Upload> look(Optional<MultipartFile> file) {
        return Handed.look(file, DocumentKind.OF_REVIEWS).map(handed -> switch (handed) {
            case Handed.Unfit(Refused refused) -> new Upload.Unfit(refused.words());
            case Handed.Fit(DocumentKind kind, String name, byte[] content) ->
                Forms.of(kind)
                        .<Upload>map(form -> new Upload.Ready(new NewPaper(name, form, kind.mediaType(), content)))
                        .orElseGet(() -> new Upload.Unfit(PICTURE));
        });
    }
}

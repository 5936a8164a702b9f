package sightline.service.review.evidence;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import sightline.service.documents.DocumentKind;
import sightline.service.documents.Handed;
import sightline.service.documents.Refused;

/** Files as they arrive with a form, with what they say. */
@Component
final class HandedIn {

    /** What became of an uploaded file. */
    sealed interface Upload {

        /** It may be kept. */
        record Ready(NewPaper paper) implements Upload {}

        /** It may not be kept; the words say why and what to do. */
        record Unfit(String words) implements Upload {}
    }

    /**
     * Looks a file over.
     *
     * @return nothing where no file was chosen
     */
    Optional<Upload> look(Optional<MultipartFile> file) {
        return Handed.look(file, DocumentKind.OF_REVIEWS).map(handed -> switch (handed) {
            case Handed.Unfit(Refused refused) -> new Upload.Unfit(refused.words());
            case Handed.Fit(DocumentKind kind, String name, byte[] content) ->
                new Upload.Ready(read(kind, name, content));
        });
    }

    /** A file with what it says. */
    static NewPaper read(DocumentKind kind, String name, byte[] content) {
        return switch (PaperWords.of(kind, content)) {
            case PaperWords.Read(String text) -> new NewPaper(name, kind.mediaType(), content, text, "");
            case PaperWords.Unread(String why) -> new NewPaper(name, kind.mediaType(), content, "", why);
        };
    }
}

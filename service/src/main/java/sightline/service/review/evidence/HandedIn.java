package sightline.service.review.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import sightline.service.documents.DocumentKind;
import sightline.service.documents.Reception;
import sightline.service.documents.Refused;
import sightline.service.documents.Sniffed;

/** Files as they arrive with a form: looked over on our own disk, and read, before anything is kept. */
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
        return file.flatMap(some -> Optional.ofNullable(some.getOriginalFilename())
                .filter(name -> !name.isBlank())
                .map(name -> look(name, some)));
    }

    private static Upload look(String name, MultipartFile file) {
        try {
            Path copy = Files.createTempFile("upload", ".tmp");
            try {
                file.transferTo(copy);
                return switch (Reception.look(name, copy, DocumentKind.OF_REVIEWS)) {
                    case Refused refused -> new Upload.Unfit(refused.words());
                    case Sniffed(DocumentKind kind, String safe, long _) ->
                        new Upload.Ready(read(kind, safe, Files.readAllBytes(copy)));
                };
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("an uploaded file could not be read", e);
        }
    }

    /** A file with what it says. */
    static NewPaper read(DocumentKind kind, String name, byte[] content) {
        return switch (PaperWords.of(kind, content)) {
            case PaperWords.Read(String text) -> new NewPaper(name, kind.mediaType(), content, text, "");
            case PaperWords.Unread(String why) -> new NewPaper(name, kind.mediaType(), content, "", why);
        };
    }
}

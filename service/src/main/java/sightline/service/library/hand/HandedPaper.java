package sightline.service.library.hand;

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

/** Files as they arrive with a form: looked over on our own disk before anything is kept. */
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
        return file.flatMap(some -> Optional.ofNullable(some.getOriginalFilename())
                .filter(name -> !name.isBlank())
                .map(name -> look(name, some)));
    }

    private static Upload look(String name, MultipartFile file) {
        try {
            Path copy = Files.createTempFile("paper", ".tmp");
            try {
                file.transferTo(copy);
                return switch (Reception.look(name, copy, DocumentKind.OF_REVIEWS)) {
                    case Refused refused -> new Upload.Unfit(refused.words());
                    case Sniffed(DocumentKind kind, String safe, long _) ->
                        Forms.of(kind)
                                .<Upload>map(form ->
                                        new Upload.Ready(new NewPaper(safe, form, kind.mediaType(), bytes(copy))))
                                .orElseGet(() -> new Upload.Unfit(PICTURE));
                };
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("an uploaded paper could not be read", e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("an uploaded paper could not be read", e);
        }
    }
}

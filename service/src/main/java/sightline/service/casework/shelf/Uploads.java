package sightline.service.casework.shelf;

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
public final class Uploads {

    /** What became of an uploaded file. */
    public sealed interface Upload {

        /** It may be kept. */
        record Ready(Paper paper) implements Upload {}

        /** It may not be kept; the words say why and what to do. */
        record Unfit(String words) implements Upload {}
    }

    /**
     * Looks a file over.
     *
     * @return nothing where no file was chosen
     */
    public Optional<Upload> look(String journey, Optional<String> adviser, MultipartFile file) {
        return Optional.ofNullable(file.getOriginalFilename())
                .filter(name -> !name.isBlank())
                .map(name -> look(journey, adviser, name, file));
    }

    private Upload look(String journey, Optional<String> adviser, String name, MultipartFile file) {
        try {
            Path copy = Files.createTempFile("upload", ".tmp");
            try {
                file.transferTo(copy);
                return switch (Reception.look(name, copy)) {
                    case Refused refused -> new Upload.Unfit(refused.words());
                    case Sniffed(DocumentKind kind, String safe, long _) ->
                        new Upload.Ready(new Paper(journey, adviser, safe, kind.mediaType(), Files.readAllBytes(copy)));
                };
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("an uploaded file could not be read", e);
        }
    }
}

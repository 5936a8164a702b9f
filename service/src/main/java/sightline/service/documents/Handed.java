package sightline.service.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.multipart.MultipartFile;

/** A file that arrived with a form, looked over on our own disk before anything is kept. */
public sealed interface Handed {

    /**
     * It may be kept.
     *
     * @param kind found from its bytes
     * @param name safe to store and to show
     * @param content its bytes
     */
    record Fit(DocumentKind kind, String name, byte[] content) implements Handed {}

    /** It may not be kept. */
    record Unfit(Refused refused) implements Handed {}

    /** Looks over a file that may be of these kinds; there is nothing where none was chosen. */
    static Optional<Handed> look(Optional<MultipartFile> file, Set<DocumentKind> kinds) {
        return file.flatMap(some -> Optional.ofNullable(some.getOriginalFilename())
                .filter(name -> !name.isBlank())
                .map(name -> look(name, some, kinds)));
    }

    private static Handed look(String name, MultipartFile file, Set<DocumentKind> kinds) {
        try {
            Path copy = Files.createTempFile("handed", ".tmp");
            try {
                file.transferTo(copy);
                return switch (Reception.look(name, copy, kinds)) {
                    case Refused refused -> new Unfit(refused);
                    case Sniffed(DocumentKind kind, String safe, long _) ->
                        new Fit(kind, safe, Files.readAllBytes(copy));
                };
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a file that was handed in could not be read", e);
        }
    }
}

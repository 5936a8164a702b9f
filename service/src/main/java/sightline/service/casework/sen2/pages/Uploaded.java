package sightline.service.casework.sen2.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.web.multipart.MultipartFile;
import sightline.exchange.Input;
import sightline.service.casework.sen2.ReturnIntake;

/**
 * A file that was handed in, on our own disk while it is being read and no longer.
 *
 * @param name safe to store and to show
 * @param file what arrived
 */
record Uploaded(String name, MultipartFile file) {

    private static final Pattern PATH = Pattern.compile("(?s).*[/\\\\]");
    private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{M}\\p{N} _.,()'’+&-]");
    private static final int MOST = 100;

    /** The file that was chosen; empty where none was. */
    static Optional<Uploaded> of(Optional<MultipartFile> file) {
        return file.flatMap(chosen -> Optional.ofNullable(chosen.getOriginalFilename())
                .filter(name -> !name.isBlank())
                .map(name -> new Uploaded(safe(name), chosen)));
    }

    /** What is wrong with it at the first look; empty where nothing is. */
    Optional<String> fault() {
        if (file.isEmpty()) {
            return Optional.of("The file is empty. Let your software write it again.");
        }
        try (InputStream in = file.getInputStream()) {
            byte[] first = in.readNBytes(2);
            return first.length == 2 && first[0] == 'P' && first[1] == 'K'
                    ? Optional.of("The file is a zip file or a workbook. Choose the XML file of the return; if it is"
                            + " in the zip file, take it out first.")
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("a file that was handed in could not be read", e);
        }
    }

    /** Does something with its bytes, unpacked where they are gzipped. */
    <T> T read(Function<ReturnIntake.Opened, T> work) {
        try {
            Path copy = Files.createTempFile("return", ".tmp");
            try {
                file.transferTo(copy);
                return work.apply(() -> Input.open(copy.toString()));
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a file that was handed in could not be read", e);
        }
    }

    private static String safe(String given) {
        String name = UNSAFE.matcher(PATH.matcher(given).replaceFirst(""))
                .replaceAll("")
                .strip();
        return name.isEmpty() ? "return.xml" : name.substring(0, Math.min(MOST, name.length()));
    }
}

package sightline.service.documents;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Looks through every part of a Word document (ECMA-376) for what could run, fetch, hide or burst. */
final class WordCheck {

    private static final List<String> MACROS =
            List.of("vbaproject", "vbadata", "macroenabled", "mskeymapcustomizations");
    private static final List<String> OBJECTS = List.of("oleobject", "activex", ".package", "embeddedobject");

    private final ZipFile zip;

    private WordCheck(ZipFile zip) {
        this.zip = zip;
    }

    static Optional<Refused> check(Path file) throws IOException {
        Optional<Refused> unsafe = ZipLimits.check(file);
        if (unsafe.isPresent()) {
            return unsafe;
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new WordCheck(zip).parts();
        } catch (ZipException | EOFException broken) {
            return Optional.of(Reason.DAMAGED.because("it can’t be unpacked"));
        }
    }

    private Optional<Refused> parts() throws IOException {
        ContentTypes types = WordPart.contentTypes(zip);
        for (ZipEntry part : Collections.list(zip.entries())) {
            Optional<Refused> refused = byName(part.getName(), types.of(part.getName()));
            if (refused.isEmpty() && types.isXml(part.getName())) {
                refused = WordPart.check(zip, part);
            }
            if (refused.isPresent()) {
                return refused;
            }
        }
        return types.hasMain(zip.stream().map(ZipEntry::getName))
                ? Optional.empty()
                : Optional.of(Reason.DAMAGED.because("its text is missing"));
    }

    private static Optional<Refused> byName(String part, String type) {
        String name = part.toLowerCase(Locale.ROOT);
        if (MACROS.stream().anyMatch(word -> name.contains(word) || type.contains(word))) {
            return Optional.of(Reason.MACROS.because());
        }
        return name.contains("/embeddings/")
                        || OBJECTS.stream().anyMatch(word -> name.contains(word) || type.contains(word))
                ? Optional.of(Reason.OBJECT_INSIDE.because())
                : Optional.empty();
    }
}

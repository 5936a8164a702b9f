package sightline.service.casework.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Every letter there is, from {@code letters/} beside the classes; one file each. */
public final class LetterBook {

    private static final List<String> NAMES = List.of(
            "assess-yes",
            "assess-no",
            "advice-request",
            "issue-no",
            "draft",
            "final",
            "review-maintain",
            "review-amend",
            "review-amend-enclosed",
            "review-cease",
            "amendment-notice",
            "amend-no",
            "amended-final",
            "cease",
            "transfer-in",
            "reassess-yes",
            "reassess-no");

    private static final List<Template> ALL = NAMES.stream()
            .map(name -> TemplateFile.read(name, text(name), part -> text("parts/" + part)))
            .toList();

    private LetterBook() {}

    /** All letters. */
    public static List<Template> all() {
        return ALL;
    }

    /** The letter with this id. */
    public static Optional<Template> find(String id) {
        return ALL.stream().filter(template -> template.id().equals(id)).findFirst();
    }

    private static String text(String name) {
        String file = "/letters/" + name + ".txt";
        try (InputStream in = Objects.requireNonNull(LetterBook.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

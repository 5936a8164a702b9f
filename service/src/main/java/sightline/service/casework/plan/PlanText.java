package sightline.service.casework.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The text of a plan.
 *
 * @param sections every section; a blank one is empty
 */
public record PlanText(Map<Section, String> sections) {

    /** No text. */
    public static final PlanText EMPTY = of(section -> "");

    public PlanText {
        sections = Map.copyOf(sections);
    }

    /** The text that a function gives for each section, without spaces around it and with one sort of line end. */
    public static PlanText of(Function<Section, String> text) {
        Map<Section, String> sections = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            sections.put(
                    section,
                    text.apply(section)
                            .replace("\r\n", "\n")
                            .replace("\u0000", "")
                            .strip());
        }
        return new PlanText(sections);
    }

    /** The text of a section. */
    public String at(Section section) {
        return sections.getOrDefault(section, "");
    }

    /** The lines of a section that hold something. */
    public List<String> lines(Section section) {
        return at(section)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** SHA-256 of the sections in their order, each after its letter and its length in characters; hexadecimal. */
    public String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Section section : Section.values()) {
                String text = at(section);
                digest.update("%s %d\n%s\n"
                        .formatted(section.letter(), text.length(), text)
                        .getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

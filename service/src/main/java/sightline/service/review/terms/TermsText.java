package sightline.service.review.terms;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The text of terms of reference.
 *
 * @param parts those that say something
 */
public record TermsText(Map<TermsPart, String> parts) {

    /** No text. */
    public static final TermsText EMPTY = of(part -> "");

    public TermsText {
        parts = Map.copyOf(parts);
    }

    /** The text that a function gives for each part, without spaces around it and with one sort of line end. */
    public static TermsText of(Function<TermsPart, String> text) {
        Map<TermsPart, String> parts = new EnumMap<>(TermsPart.class);
        for (TermsPart part : TermsPart.values()) {
            String words =
                    text.apply(part).replace("\r\n", "\n").replace("\u0000", "").strip();
            if (!words.isEmpty()) {
                parts.put(part, words);
            }
        }
        return new TermsText(parts);
    }

    /** The text of a part; empty where it says nothing. */
    public String at(TermsPart part) {
        return parts.getOrDefault(part, "");
    }

    /** The lines of a part that say something. */
    public List<String> lines(TermsPart part) {
        return at(part).lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The dated steps. */
    public Timetable timetable() {
        return Timetable.of(at(TermsPart.TIMETABLE));
    }

    /** The parts that say nothing yet. */
    public List<TermsPart> blank() {
        return java.util.Arrays.stream(TermsPart.values())
                .filter(part -> at(part).isEmpty())
                .toList();
    }
}

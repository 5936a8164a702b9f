package sightline.papers.reading.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sightline.papers.reading.paper.Part;
import sightline.papers.reading.words.Mentions;
import sightline.papers.reading.words.Owners;
import sightline.papers.reading.words.When;

/** Parts that are printed within one sentence: "to lobby for: A) …; and B) …". */
final class Labels {

    private static final Pattern LABEL =
            Pattern.compile("(?<=[\\s:;,]|^)(\\(?([A-Ha-h]|[1-9]|i{1,3}|iv|v|vi)\\))\\s+(?=\\S)");

    private Labels() {}

    static List<Part> in(String text) {
        Matcher label = LABEL.matcher(text);
        int next = 1;
        List<int[]> places = new ArrayList<>();
        List<String> printed = new ArrayList<>();
        while (label.find()) {
            if (place(label.group(2)) == next) {
                places.add(new int[] {label.start(1), label.end()});
                printed.add(label.group(1));
                next++;
            }
        }
        if (places.size() < 2) {
            return List.of();
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            int end = i + 1 < places.size() ? places.get(i + 1)[0] : text.length();
            String words = text.substring(places.get(i)[1], end).strip();
            parts.add(part(Optional.of(printed.get(i)), i + 1 < places.size() ? tidy(words) : words));
        }
        return parts;
    }

    /** A part with who and when, as far as it says so itself. */
    static Part part(Optional<String> label, String text) {
        List<String> owners = Owners.of(text);
        return new Part(label, text, owners, Mentions.of(text, owners), When.of(text));
    }

    /** Without the mark and the "and" that lead to the next one. */
    static String tidy(String text) {
        String stripped = text.replaceFirst("\\s*;\\s*(?:and|or)?\\s*$", "");
        return stripped.equals(text) ? text.replaceFirst(",\\s*(?:and|or)\\s*$", "") : stripped;
    }

    /** The words before the first label. */
    static String stem(String text) {
        Matcher label = LABEL.matcher(text);
        return label.find() ? text.substring(0, label.start(1)) : text;
    }

    private static int place(String label) {
        return switch (label) {
            case "i" -> 1;
            case "ii" -> 2;
            case "iii" -> 3;
            case "iv" -> 4;
            case "v" -> 5;
            case "vi" -> 6;
            default ->
                Character.isDigit(label.charAt(0))
                        ? label.charAt(0) - '0'
                        : Character.toLowerCase(label.charAt(0)) - 'a' + 1;
        };
    }
}

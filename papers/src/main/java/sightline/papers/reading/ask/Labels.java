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

    private static final Pattern WISHED = Pattern.compile("^(?:[Tt]he )?[A-Z][\\w'’ ]{2,60}? to (?!be asked)\\w+");

    private Labels() {}

    /**
     * A sentence taken apart at its labels.
     *
     * @param stem the words before the first
     */
    record Split(String stem, List<Labelled> items) {}

    /** One item with its printed label, its number, and where its words begin. */
    record Labelled(String printed, String number, String words, int from) {}

    static Optional<Split> split(String text) {
        List<Labelled> items = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        Matcher label = LABEL.matcher(text);
        while (label.find()) {
            if (place(label.group(2)) == items.size() + 1) {
                starts.add(label.start(1));
                items.add(new Labelled(label.group(1), label.group(2), "", label.end()));
            }
        }
        for (int i = 0; i < items.size(); i++) {
            int end = i + 1 < items.size() ? starts.get(i + 1) : text.length();
            Labelled item = items.get(i);
            String words = text.substring(item.from(), end).strip();
            items.set(
                    i,
                    new Labelled(
                            item.printed(), item.number(), i + 1 < items.size() ? tidy(words) : words, item.from()));
        }
        return items.size() < 2
                ? Optional.empty()
                : Optional.of(new Split(text.substring(0, starts.getFirst()).strip(), items));
    }

    static List<Part> in(String text) {
        return split(text)
                .map(split -> split.items().stream().map(Labels::within).toList())
                .orElse(List.of());
    }

    /** "… to lobby for: A) the Government to act": whoever is only lobbied doesn't own the recommendation. */
    private static Part within(Labelled one) {
        Part part = part(Optional.of(one.printed()), one.words());
        return WISHED.matcher(one.words()).find()
                ? new Part(part.label(), part.text(), List.of(), part.mentions(), Optional.empty())
                : part;
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

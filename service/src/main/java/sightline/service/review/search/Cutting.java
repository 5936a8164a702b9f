package sightline.service.review.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import sightline.service.review.book.EvidenceKind;

/** Cuts an item into passages of about three sentences, which search finds and shows. */
final class Cutting {

    private static final Pattern PARAGRAPHS = Pattern.compile("\\R\\s*\\R");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static final int SENTENCES = 3;
    private static final int LONG_ENOUGH = 400;
    private static final int LONGEST = 1_200;

    private Cutting() {}

    /** The title with the summary, then the words; each answer to a survey stands alone. */
    static List<String> of(EvidenceKind kind, String title, String summary, String words) {
        List<String> passages = new ArrayList<>();
        passages.add(clean(summary.isBlank() ? title : title + ". " + summary));
        List<String> open = new ArrayList<>();
        for (String paragraph : PARAGRAPHS.split(words)) {
            for (String sentence : Sentences.of(clean(paragraph))) {
                pieces(sentence).forEach(piece -> {
                    open.add(piece);
                    if (isFull(open)) {
                        close(open, passages);
                    }
                });
            }
            if (kind == EvidenceKind.SURVEY || length(open) > LONG_ENOUGH / 2) {
                close(open, passages);
            }
        }
        close(open, passages);
        return passages;
    }

    private static boolean isFull(List<String> open) {
        return open.size() >= SENTENCES && length(open) > LONG_ENOUGH / 4 || length(open) >= LONG_ENOUGH;
    }

    private static int length(List<String> open) {
        return open.stream().mapToInt(String::length).sum();
    }

    private static void close(List<String> open, List<String> passages) {
        if (!open.isEmpty()) {
            passages.add(String.join(" ", open));
            open.clear();
        }
    }

    /** A table or list without a full stop is one endless sentence: it is cut at spaces. */
    private static List<String> pieces(String sentence) {
        List<String> pieces = new ArrayList<>();
        String rest = sentence;
        while (rest.length() > LONGEST) {
            int space = rest.lastIndexOf(' ', LONGEST);
            int end = space > LONGEST / 2 ? space : LONGEST;
            pieces.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        pieces.add(rest);
        return pieces;
    }

    private static String clean(String text) {
        return SPACES.matcher(CONTROL.matcher(text).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }
}

package sightline.service.review.report.chapter;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text as its sentences. */
final class Sentences {

    private Sentences() {}

    static List<String> of(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        BreakIterator ends = BreakIterator.getSentenceInstance(Locale.UK);
        ends.setText(line);
        List<String> sentences = new ArrayList<>();
        int from = ends.first();
        for (int to = ends.next(); to != BreakIterator.DONE; to = ends.next()) {
            sentences.add(line.substring(from, to).strip());
            from = to;
        }
        return List.copyOf(sentences);
    }

    /** The first of them, at most so many. */
    static String first(int most, String text) {
        return String.join(" ", of(text).stream().limit(most).toList());
    }

    static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}

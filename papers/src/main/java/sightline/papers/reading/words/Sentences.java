package sightline.papers.reading.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of a paragraph. */
public final class Sentences {

    private static final Pattern END = Pattern.compile(
            "(?<!\\b(?:Cllr|Cllrs|Mr|Mrs|Ms|Dr|No|Nos|St|e\\.g|i\\.e|para|paras|p|pp|etc))(?<![.!?])[.!?]{1,6}[\"”’)]{0,3}\\s+(?=[\"“‘'(]?[A-Z0-9])");

    private Sentences() {}

    /** A sentence with where it stands in its paragraph. */
    public record Sentence(String text, int from) {}

    public static List<Sentence> of(String paragraph) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher end = END.matcher(paragraph);
        int from = 0;
        while (end.find()) {
            add(sentences, paragraph.substring(from, end.end()), from);
            from = end.end();
        }
        add(sentences, paragraph.substring(from), from);
        return sentences;
    }

    private static void add(List<Sentence> sentences, String text, int from) {
        if (!text.isBlank()) {
            sentences.add(new Sentence(text.strip(), from));
        }
    }
}

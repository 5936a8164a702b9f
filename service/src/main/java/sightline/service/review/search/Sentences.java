package sightline.service.review.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts text into sentences: the JDK's rules for English, and a list of short forms after which no sentence ends. */
final class Sentences {

    private static final Pattern SHORT_FORM = Pattern.compile(
            "(?i)(?:^|[\\s(])(?:mr|mrs|ms|dr|prof|rev|st|no|nos|e\\.g|i\\.e|etc|vs|cf|approx|dept|para|paras|reg|regs|art|sec"
                    + "|yr|yrs|wk|wks|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|[a-z])\\.$");

    private Sentences() {}

    /** The sentences of a text in their order, without white space around them. */
    static List<String> of(String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.UK);
        breaks.setText(text);
        List<String> sentences = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String sentence = text.substring(start, end).strip();
            if (!SHORT_FORM.matcher(sentence).find() || end == text.length()) {
                if (!sentence.isEmpty()) {
                    sentences.add(sentence);
                }
                start = end;
            }
        }
        return sentences;
    }
}

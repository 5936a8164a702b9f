package sightline.papers.plain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How old a reader must be for a text to be easy, by its lengths alone.
 *
 * <p>Flesch–Kincaid grade level: 0.39 × words ÷ sentences + 11.8 × syllables ÷ words − 15.59 (Kincaid, Fishburne, Rogers
 * and Chissom: Derivation of new readability formulas for Navy enlisted personnel, Research Branch Report 8-75, 1975).
 * A child in the first grade of an American school is about six, so years are the grade and five. The formula knows
 * nothing of what the words mean: it can warn, and it can't praise.
 *
 * @param years the grade and five; a very short and simple text can come out below the age at which anybody reads
 * @param words how many there are
 * @param sentences how many there are
 * @param syllables how many there are, counted by rules and so sometimes one off
 */
public record ReadingAge(double years, int words, int sentences, int syllables) {

    private static final double GRADE_TO_YEARS = 5;

    /** What looks like the end of a sentence and isn't: a figure such as 3.5, and short forms. */
    private static final Pattern INNER_STOP = Pattern.compile(
            "(?<=\\d)\\.(?=\\d)|(?<=\\b(?:Mr|Mrs|Ms|Dr|Cllr|No|St|vs|etc|e\\.g|i\\.e|e|i)\\b)\\.|(?<=\\b\\p{Lu})\\.(?=\\s\\p{Lu})");

    /** An empty line ends a sentence too: a heading has no full stop. */
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…]+[\"'”’)\\]]*(?=\\s|$)|(?>\\R)[ \\t]*(?>\\R)");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.,\\-][\\p{L}\\p{N}]+)*");

    /** The reading age of a text; empty where it has no word. */
    public static Optional<ReadingAge> of(String text) {
        List<String> sentences = SENTENCE_END
                .splitAsStream(INNER_STOP.matcher(text).replaceAll(""))
                .filter(part -> WORD.matcher(part).find())
                .toList();
        List<String> words = sentences.stream().flatMap(ReadingAge::words).toList();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        int syllables = words.stream().mapToInt(Syllables::in).sum();
        double grade = 0.39 * words.size() / sentences.size() + 11.8 * syllables / words.size() - 15.59;
        return Optional.of(new ReadingAge(grade + GRADE_TO_YEARS, words.size(), sentences.size(), syllables));
    }

    private static Stream<String> words(String sentence) {
        return WORD.matcher(sentence).results().map(found -> found.group());
    }
}

package sightline.papers.reading.about;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sightline.papers.reading.page.Block;
import sightline.papers.reading.paper.Count;
import sightline.papers.reading.paper.Inconsistency;
import sightline.papers.reading.words.Sentences;

/** How many recommendations a paper says there are. */
public final class Stated {

    private static final List<String> WORDS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");
    private static final Pattern COUNT = Pattern.compile(
            "(?i)\\b(?:all|made|makes|making|makes?|contains?|sets? out|has|have|our|the|of|following|these|agreed|with|propos\\w+|put forward)\\s+(?:the\\s+|its\\s+)?(\\d{1,3}|"
                    + String.join("|", WORDS)
                    + ")\\s+(?:key\\s+|main\\s+|formal\\s+|draft\\s+|scrutiny\\s+)?recommendations\\b");
    private static final Pattern OTHERS = Pattern.compile(
            "(?i)\\b(?:previous|earlier|of these|of the recommendations|ofsted|inspectors|were implemented|outstanding|some of)\\b");

    private Stated() {}

    /** The printed ones counted, or the number that is stated where none are printed. */
    public static Optional<Count> of(List<Block> blocks, int printed) {
        return printed > 0
                ? Optional.of(new Count(printed, Count.Basis.COUNTED))
                : sentence(blocks).map(stated -> new Count(stated.value(), Count.Basis.STATED));
    }

    static Optional<Inconsistency> count(List<Block> blocks, int printed) {
        return sentence(blocks)
                .filter(stated -> printed > 0 && stated.value() != printed)
                .map(stated -> new Inconsistency(
                        "count",
                        "The paper speaks of %d recommendations and prints %d.".formatted(stated.value(), printed),
                        List.of(stated.words())));
    }

    private record Sentence(int value, String words) {}

    private static Optional<Sentence> sentence(List<Block> blocks) {
        for (Block block : blocks) {
            for (Sentences.Sentence sentence : Sentences.of(block.text())) {
                Matcher count = COUNT.matcher(sentence.text());
                if (count.find() && !OTHERS.matcher(sentence.text()).find()) {
                    String number = count.group(1).toLowerCase(java.util.Locale.ROOT);
                    return Optional.of(new Sentence(
                            WORDS.contains(number) ? WORDS.indexOf(number) : Integer.parseInt(number),
                            sentence.text()));
                }
            }
        }
        return Optional.empty();
    }
}

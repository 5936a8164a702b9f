package sightline.papers.reading.score;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sightline.papers.reading.page.Block;
import sightline.papers.reading.page.Blocks;

/** The words of a paper one after the other, in which a passage is found by its beginning. */
final class Words {

    private final List<String> printed;
    private final List<String> plain;

    private Words(List<String> printed) {
        this.printed = printed;
        this.plain = printed.stream().map(Words::plain).toList();
    }

    static Words of(String paper) {
        return new Words(split(Blocks.of(paper).stream().map(Block::text).collect(Collectors.joining(" "))));
    }

    private static List<String> split(String text) {
        return Stream.of(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /**
     * Words of the paper.
     *
     * @param next where to look for what comes after their beginning
     */
    record Passage(String text, int next) {}

    /** The passage "first words … last words" or "first words +12"; two of them with && between where a cell goes on in another row. */
    Passage passage(String named, int after) {
        int both = named.indexOf(" && ");
        if (both > 0) {
            Passage first = passage(named.substring(0, both), after);
            return new Passage(
                    first.text() + " "
                            + passage(named.substring(both + 4), first.next()).text(),
                    first.next());
        }
        int plus = named.lastIndexOf(" +");
        String[] ends = named.split(" … ");
        int from = find(split(plus > 0 ? named.substring(0, plus) : ends[0]), after);
        if (plus > 0) {
            int length = Integer.parseInt(named.substring(plus + 2));
            return new Passage(
                    String.join(" ", printed.subList(from, Math.min(printed.size(), from + length))), from + 1);
        }
        List<String> last = split(ends[ends.length - 1]);
        int end = find(last, from) + last.size();
        return new Passage(String.join(" ", printed.subList(from, end)), from + 1);
    }

    private int find(List<String> words, int from) {
        List<String> wanted = words.stream().map(Words::plain).toList();
        for (int i = from; i + wanted.size() <= plain.size(); i++) {
            if (plain.subList(i, i + wanted.size()).equals(wanted)) {
                return i;
            }
        }
        throw new IllegalArgumentException("The paper doesn't say: " + String.join(" ", words));
    }
}

package sightline.papers.reading.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a careful person reads in a paper, as a small text file holds it: a line for each item. {@code R 4 | That the
 * Cabinet … by May. | Cabinet | by May} is a recommendation with its number, its words (first … last, or first +12 for
 * twelve words from there), its owners and its timescale; {@code O} is an officer's; {@code A 4 agreed} an answer;
 * {@code kind} the kind of paper.
 */
public record Expected(Optional<String> kind, List<Item> recommendations, List<Item> officers, List<Answer> answers) {

    public Expected {
        recommendations = List.copyOf(recommendations);
        officers = List.copyOf(officers);
        answers = List.copyOf(answers);
    }

    /**
     * A recommendation.
     *
     * @param number as printed, or empty
     * @param text its words
     * @param when empty where nothing is said about it
     */
    public record Item(Optional<String> number, String text, List<String> owners, Optional<String> when) {

        public Item {
            owners = List.copyOf(owners);
        }
    }

    /** An answer to a recommendation. */
    public record Answer(String number, String status) {}

    /**
     * Reads such a file.
     *
     * @param lines of the file
     * @param paper the text of the paper that it speaks of
     */
    public static Expected of(List<String> lines, String paper) {
        Optional<String> kind = Optional.empty();
        List<Item> recommendations = new ArrayList<>();
        List<Item> officers = new ArrayList<>();
        List<Answer> answers = new ArrayList<>();
        Words words = Words.of(paper);
        int at = 0;
        for (String line :
                lines.stream().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
            String rest = line.substring(line.indexOf(' ') + 1);
            switch (line.substring(0, line.indexOf(' '))) {
                case "kind" -> kind = Optional.of(rest);
                case "R" -> {
                    Words.Passage passage = words.passage(words(rest), at);
                    recommendations.add(item(rest, passage));
                    at = passage.next();
                }
                case "O" -> officers.add(item(rest, words.passage(words(rest), 0)));
                case "A" ->
                    answers.add(new Answer(
                            rest.substring(0, rest.lastIndexOf(' ')), rest.substring(rest.lastIndexOf(' ') + 1)));
                default -> throw new IllegalArgumentException("What does this expect? " + line);
            }
        }
        return new Expected(kind, recommendations, officers, answers);
    }

    private static String words(String line) {
        return line.split("\\|", -1)[1].strip();
    }

    private static Item item(String line, Words.Passage passage) {
        String[] cells = line.split("\\|", -1);
        String number = cells[0].strip();
        return new Item(
                Optional.of(number).filter(one -> !one.equals("-")),
                passage.text(),
                cells.length > 2
                        ? List.of(cells[2].split(";")).stream()
                                .map(String::strip)
                                .filter(one -> !one.isEmpty())
                                .toList()
                        : List.of(),
                cells.length > 3 ? Optional.of(cells[3].strip()).filter(one -> !one.isEmpty()) : Optional.empty());
    }
}

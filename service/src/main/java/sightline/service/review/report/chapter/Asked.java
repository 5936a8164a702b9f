package sightline.service.review.report.chapter;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import sightline.service.page.InWords;
import sightline.service.review.book.Recommendation;
import sightline.service.review.finding.Yardsticks;

/** What a recommendation asks, in the words of a table. */
final class Asked {

    /** What a cell says that nobody has filled in yet. */
    static final String OPEN = "Not said yet";

    private Asked() {}

    /** To whom it goes: the post or body, or the kind of body where none is named. */
    static String whom(Recommendation asked) {
        String named = asked.aim().addressee().strip();
        return named.isEmpty() ? asked.aim().to().words() : named;
    }

    /** By when; empty where nobody has said. */
    static String when(Recommendation asked) {
        return Stream.of(
                        asked.aim().due().map(InWords::date).orElse(""),
                        asked.aim().dueWords().strip())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** How one will know; empty where nobody has said. */
    static String measure(Recommendation asked) {
        return Stream.of(
                        asked.aim().measure().strip(),
                        Yardsticks.words(asked.aim().indicator()).orElse(""))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** Everything that is asked, parts too, in one cell. */
    static String whole(Recommendation asked) {
        String parts = asked.parts().stream()
                .map(part -> "(%s) %s".formatted(part.letter(), part.words().strip()))
                .collect(Collectors.joining(" "));
        return Said.sentences(asked.words().strip(), parts);
    }

    /** Words of a cell, or that they are open. */
    static String cell(String words) {
        return words.isEmpty() ? OPEN : words;
    }
}

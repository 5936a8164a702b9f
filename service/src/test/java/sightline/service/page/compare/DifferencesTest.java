package sightline.service.page.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Differences of texts: each side can be read out of them whole. */
final class DifferencesTest {

    private static String side(List<Piece> pieces, Predicate<Piece.Change> has) {
        return pieces.stream()
                .filter(piece -> has.test(piece.change()))
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static void readsBack(String before, String after) {
        List<Piece> pieces = Differences.of(before, after);
        assertThat(side(pieces, change -> change != Piece.Change.ADDED)).isEqualTo(before);
        assertThat(side(pieces, change -> change != Piece.Change.REMOVED)).isEqualTo(after);
    }

    @Test
    void words_that_changed_are_marked_and_no_others() {
        List<Piece> pieces =
                Differences.of("Two hours each week.\nA quiet place.", "Three hours each week.\nA quiet place.");

        assertThat(pieces)
                .containsExactly(
                        new Piece(Piece.Change.REMOVED, "Two"),
                        new Piece(Piece.Change.ADDED, "Three"),
                        new Piece(Piece.Change.SAME, " hours each week.\nA quiet place."));
    }

    @Test
    void changes_with_only_spaces_between_them_are_told_as_one() {
        assertThat(Differences.of("Support from a friend", "Help with every friend"))
                .containsExactly(
                        new Piece(Piece.Change.REMOVED, "Support from a"),
                        new Piece(Piece.Change.ADDED, "Help with every"),
                        new Piece(Piece.Change.SAME, " friend"));
    }

    @Test
    void both_texts_can_be_read_out_of_what_differs() {
        SplittableRandom dice = new SplittableRandom(11);
        List<String> words = List.of("a", "b", "cat", " ", "  ", "\n", "\n\n", "é", ".", "<b>");
        for (int i = 0; i < 500; i++) {
            readsBack(text(words, dice), text(words, dice));
        }
        readsBack("", "all new");
        readsBack("all gone", "");
    }

    private static String text(List<String> words, SplittableRandom dice) {
        return IntStream.range(0, dice.nextInt(30))
                .mapToObj(i -> words.get(dice.nextInt(words.size())))
                .collect(Collectors.joining());
    }
}

package sightline.papers.reading.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import sightline.papers.reading.paper.Passage;

/**
 * A piece of a paper as its layout sets it apart.
 *
 * @param kind what sort of piece
 * @param marker what is printed before it
 * @param text its wording without the marker; the cells of a row with tabs between
 * @param passage where its wording stands, without the marker
 * @param level of a heading that is marked as one; for others how far it is set in
 */
public record Block(Kind kind, Optional<Marker> marker, String text, Passage passage, int level) {

    private static final Pattern ENDS = Pattern.compile(".*[.;:?!,][\"'”’)\\]]*$", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\\s+");
    private static final int HEADING_WORDS = 14;

    /** The sorts of pieces. */
    public enum Kind {
        HEADING,
        ITEM,
        PARAGRAPH,
        ROW
    }

    /** The cells of a row. */
    public List<String> cells() {
        return List.of(text.split("\t", -1)).stream().map(String::strip).toList();
    }

    public boolean is(Kind other) {
        return kind == other;
    }

    public boolean isItem(Marker.Style style) {
        return marker.filter(one -> one.style() == style).isPresent();
    }

    /** Whether it could be a heading: marked as one, or a short line that ends like none. */
    public boolean couldHead() {
        return switch (kind) {
            case HEADING -> true;
            case ROW -> false;
            case ITEM -> (isNumbered() || isItem(Marker.Style.NAMED)) && text.length() < 80 && isShort();
            case PARAGRAPH -> isShort() && text.length() < 120;
        };
    }

    private boolean isNumbered() {
        return isItem(Marker.Style.NUMBER) || isItem(Marker.Style.PARAGRAPH);
    }

    private boolean isShort() {
        return !text.isEmpty()
                && !Character.isLowerCase(text.charAt(0))
                && !ends()
                && WORD.split(text).length <= HEADING_WORDS
                && text.chars().anyMatch(Character::isLetter);
    }

    /** Whether its last word is followed by a mark that ends something. */
    public boolean ends() {
        return ENDS.matcher(text).matches();
    }

    Block with(String more, int to) {
        return new Block(
                kind, marker, text.isEmpty() ? more : text + " " + more, new Passage(passage.from(), to), level);
    }
}

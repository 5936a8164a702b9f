package sightline.service.page.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What differs between two texts, word by word. */
public final class Differences {

    /** Before and after each run of spaces, and at the end of each line. */
    private static final Pattern WORDS = Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)|(?<=\\n)");

    private Differences() {}

    /** One text out of both. Changes with nothing but spaces between them are told as one. */
    public static List<Piece> of(String before, String after) {
        List<String> old = words(before);
        Pieces pieces = new Pieces();
        int place = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, words(after)).getDeltas()) {
            pieces.same(String.join("", old.subList(place, delta.getSource().getPosition())));
            pieces.changed(
                    String.join("", delta.getSource().getLines()),
                    String.join("", delta.getTarget().getLines()));
            place = delta.getSource().getPosition() + delta.getSource().size();
        }
        return pieces.endingWith(String.join("", old.subList(place, old.size())));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(WORDS.split(text));
    }
}

package sightline.service.library.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import sightline.service.library.book.Place;
import sightline.service.library.book.Run;

/** A piece of a paper's text with the places marked that something was read from. */
final class Surroundings {

    private Surroundings() {}

    /** The text of a window in runs, with dots where more comes before or after. */
    static List<Run> of(String text, Place window, List<Place> marks) {
        Place shown = whole(text, window.within(text.length()));
        List<Run> runs = new ArrayList<>();
        add(runs, shown.from() > 0 ? "… " : "", false);
        int from = shown.from();
        for (Place mark :
                marks.stream().sorted(Comparator.comparingInt(Place::from)).toList()) {
            int start = Math.clamp(mark.from(), from, shown.to());
            int end = Math.clamp(mark.to(), start, shown.to());
            add(runs, text.substring(from, start), false);
            add(runs, text.substring(start, end), true);
            from = end;
        }
        add(runs, text.substring(from, shown.to()), false);
        add(runs, shown.to() < text.length() ? " …" : "", false);
        return List.copyOf(runs);
    }

    /** The same window without half words at its ends. */
    private static Place whole(String text, Place window) {
        int from = window.from();
        while (from > 0 && from < window.to() && !Character.isWhitespace(text.charAt(from - 1))) {
            from++;
        }
        int to = window.to();
        while (to < text.length() && to > from && !Character.isWhitespace(text.charAt(to))) {
            to--;
        }
        return to > from ? new Place(from, to) : window;
    }

    private static void add(List<Run> runs, String words, boolean marked) {
        String tidy =
                words.replace("**", "").replaceAll("[ \\t\\u00A0]+", " ").replaceAll(" ?\\R(?:\\s*\\R)*\\s*", "\n");
        if (!tidy.isEmpty()) {
            runs.add(new Run(tidy, marked));
        }
    }
}

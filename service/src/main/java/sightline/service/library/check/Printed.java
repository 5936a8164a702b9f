package sightline.service.library.check;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sightline.service.library.book.Place;

/**
 * Finds words where they are printed. Only letters and digits count: spaces, ends of lines, quotation marks, tags and
 * marks of weight make no difference.
 */
final class Printed {

    private static final Pattern BETWEEN = Pattern.compile("</?[a-zA-Z][^<>]{0,200}>|&[a-zA-Z0-9#]{2,10};");

    private static final int SHORT = 8;

    private final StringBuilder letters = new StringBuilder();
    private final int[] places;

    private Printed(String text, Place within) {
        places = new int[within.to() - within.from()];
        Matcher between = BETWEEN.matcher(text).region(within.from(), within.to());
        int from = within.from();
        while (between.find()) {
            collect(text, from, between.start());
            from = between.end();
        }
        collect(text, from, within.to());
    }

    /** Where the words stand first within a part of a text. */
    static Optional<Place> of(String text, Place within, String words) {
        return new Printed(text, within.within(text.length())).find(text, words);
    }

    /** Where the words stand first in a text. */
    static Optional<Place> of(String text, String words) {
        return of(text, new Place(0, text.length()), words);
    }

    private Optional<Place> find(String text, String words) {
        String wanted = new Printed(words, new Place(0, words.length())).letters.toString();
        int at = wanted.isEmpty() ? -1 : letters.indexOf(wanted);
        while (at >= 0 && !isWhole(text, at, wanted.length())) {
            at = letters.indexOf(wanted, at + 1);
        }
        return at < 0 ? Optional.empty() : Optional.of(place(at, wanted.length()));
    }

    private Place place(int at, int length) {
        return new Place(places[at], places[at + length - 1] + 1);
    }

    /** It begins where a word does, and ends where one does unless it is long: "Cabinet Member" stands in "Cabinet Members". */
    private boolean isWhole(String text, int at, int length) {
        Place place = place(at, length);
        boolean begins = place.from() == 0 || !Character.isLetterOrDigit(text.charAt(place.from() - 1));
        boolean ends = place.to() == text.length() || !Character.isLetterOrDigit(text.charAt(place.to()));
        return begins && (ends || length > SHORT);
    }

    private void collect(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char sign = text.charAt(i);
            if (Character.isLetterOrDigit(sign)) {
                places[letters.length()] = i;
                letters.append(String.valueOf(sign).toLowerCase(Locale.ROOT).charAt(0));
            }
        }
    }
}

package sightline.service.casework.sample;

import java.text.Normalizer;
import java.util.Locale;

/** Text in which letters are compared: small letters without accents, one for each letter of the original. */
final class Folded {

    private Folded() {}

    /** The text with each accent in one letter, so that it has as many letters as its folded form. */
    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** The folded form of a composed text, letter for letter. */
    static String of(String composed) {
        StringBuilder folded = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            folded.append(letter(composed.charAt(i)));
        }
        return folded.toString();
    }

    private static char letter(char letter) {
        if (letter == '’' || letter == '‘') {
            return '\'';
        }
        if (letter == '\u00a0' || letter == '\u2011') {
            return letter == '\u00a0' ? ' ' : '-';
        }
        char base = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                .charAt(0);
        String small = String.valueOf(base).toLowerCase(Locale.ROOT);
        return small.length() == 1 ? small.charAt(0) : letter;
    }
}

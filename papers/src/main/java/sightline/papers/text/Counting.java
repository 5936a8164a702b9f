package sightline.papers.text;

import java.util.Locale;

/** Numbers of lists as letters and Roman numerals. */
final class Counting {

    private static final int LETTERS = 26;
    private static final int[] VALUES = {50, 40, 10, 9, 5, 4, 1};
    private static final String[] NUMERALS = {"l", "xl", "x", "ix", "v", "iv", "i"};

    private Counting() {}

    /** The number in a format by its name in Word, such as "lowerLetter". */
    static String in(String format, int number) {
        if (number < 1) {
            return Integer.toString(number);
        }
        return switch (format) {
            case "lowerLetter" -> letter(number);
            case "upperLetter" -> letter(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "decimalZero" -> "%02d".formatted(number);
            default -> Integer.toString(number);
        };
    }

    private static String letter(int number) {
        return String.valueOf((char) ('a' + (number - 1) % LETTERS)).repeat(1 + (number - 1) / LETTERS);
    }

    private static String roman(int number) {
        StringBuilder roman = new StringBuilder();
        int left = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (left >= VALUES[i]) {
                roman.append(NUMERALS[i]);
                left -= VALUES[i];
            }
        }
        return roman.toString();
    }
}

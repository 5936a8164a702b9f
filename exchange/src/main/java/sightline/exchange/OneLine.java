package sightline.exchange;

import java.util.regex.Pattern;

/** Words made fit for one line: what a file holds may be quoted in them, and a file may hold anything. */
public final class OneLine {

    /** Breaks of a line, and signs that a terminal would act on. */
    private static final Pattern NO_LETTERS = Pattern.compile("[\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029]+");

    private static final int LONGEST = 800;
    private static final int END = 100;

    private OneLine() {}

    /** The words without breaks; from the middle of very long ones something is left out. */
    public static String of(String words) {
        String line = words.chars().allMatch(OneLine::isPlain)
                ? words
                : NO_LETTERS.matcher(words).replaceAll(" ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int to = LONGEST - END;
        int from = line.length() - END;
        return line.substring(0, Character.isHighSurrogate(line.charAt(to - 1)) ? to - 1 : to)
                + " … "
                + line.substring(Character.isLowSurrogate(line.charAt(from)) ? from + 1 : from);
    }

    private static boolean isPlain(int sign) {
        return sign >= ' ' && sign < 0x7F;
    }
}

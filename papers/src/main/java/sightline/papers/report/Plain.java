package sightline.papers.report;

import java.util.regex.Pattern;

/** Words as every form of a document can hold them. */
final class Plain {

    /** What XML can't hold, what turns the direction of writing round, and halves of characters. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF\\u202A-\\u202E\\u2066-\\u2069&&[^\\s]]");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Plain() {}

    /** These words in one line, without anything that can't be printed. */
    static String words(String typed) {
        return run(typed).strip();
    }

    /** As {@link #words}, but spaces at either end stay: they part one run from the next. */
    static String run(String typed) {
        return SPACES.matcher(UNPRINTABLE.matcher(typed).replaceAll("")).replaceAll(" ");
    }
}

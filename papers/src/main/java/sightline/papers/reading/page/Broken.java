package sightline.papers.reading.page;

import java.util.regex.Pattern;

/** Tells whether a line was broken off, as at the end of a page. */
final class Broken {

    private static final Pattern HANGS = Pattern.compile(
            "(?s).{25,}(?<![;,] )\\b(of|the|and|for|to|by|with|from|in|on|at|that|which|a|an|or|as|be|is|are|including|their|its|our)$");

    private Broken() {}

    static boolean after(String text) {
        return HANGS.matcher(text).matches();
    }
}

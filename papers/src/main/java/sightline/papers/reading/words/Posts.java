package sightline.papers.reading.words;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Several posts named at once, and the posts that a cell or a line lists. */
public final class Posts {

    private static final Pattern PLURAL =
            Pattern.compile("^((?:[A-Z][\\w'’-]* ){0,2}(?:Member|Holder|Director|Head))s (for|of) (.+?),? and (.+)$");
    private static final Pattern AND = Pattern.compile(
            "(?:,\\s+(?:and\\s+)?|\\s+and\\s+|\\s*/\\s*|\\s*&\\s*)(?=(?:the\\s+|all\\s+|our\\s+|its\\s+|relevant\\s+)?[\\p{L}])");
    private static final Pattern LISTED = Pattern.compile(
            "\\s*(?:;|\\n|\\s/\\s|,(?=\\s*(?:Cabinet|Director|Head|Assistant|Chief|Executive|Leader|Portfolio|Corporate|Deputy)\\b)|\\band (?=the |Cabinet|Director of|Head of|Assistant|Chief|Executive|Leader|Portfolio|Corporate|Deputy))\\s*");

    private Posts() {}

    /** "Cabinet Members for X and Y" are two. */
    static List<String> apart(String name) {
        Matcher plural = PLURAL.matcher(name);
        return plural.matches()
                ? List.of(
                        "%s %s %s".formatted(plural.group(1), plural.group(2), plural.group(3)),
                        "%s %s %s".formatted(plural.group(1), plural.group(2), plural.group(4)))
                : List.of(name);
    }

    /** Where another name follows with "and", or a negative number. */
    static int next(String text, int end) {
        int next = At.after(AND, text, end);
        return next > end ? next : -1;
    }

    /** The posts in a cell that lists those who act. */
    public static List<String> listed(String cell) {
        return Arrays.stream(LISTED.split(cell))
                .map(post -> post.strip().replaceAll("^(?i:the) ", "").replaceAll("[.,;]+$", ""))
                .filter(post -> !post.isEmpty() && !post.matches("(?i)tbc|n/?a|none|-|–|to be confirmed"))
                .toList();
    }
}

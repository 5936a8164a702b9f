package sightline.papers.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A paragraph of words. */
public record Paragraph(String id, List<Run> runs) implements Block {

    private static final Pattern EMPTY_LINE = Pattern.compile("(?>\\R)[ \\t]*(?>\\R)\\s*");

    public Paragraph {
        runs = List.copyOf(runs);
    }

    /** A paragraph of plain words. */
    public static Paragraph of(String id, String words) {
        return of(id, Text.of(words));
    }

    /** A paragraph of runs. */
    public static Paragraph of(String id, Run... runs) {
        return new Paragraph(id, List.of(runs));
    }

    /**
     * What somebody typed with empty lines between, as paragraphs.
     *
     * @param id of the first; the others become {@code id-2}, {@code id-3} and so on
     */
    public static List<Paragraph> each(String id, String typed) {
        List<String> parts =
                EMPTY_LINE.splitAsStream(typed).filter(part -> !part.isBlank()).toList();
        return IntStream.range(0, parts.size())
                .mapToObj(i -> of(i == 0 ? id : id + "-" + (i + 1), parts.get(i)))
                .toList();
    }
}

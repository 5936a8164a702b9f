package sightline.papers.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How the columns of a table are set: which hold figures, and what share of the width each needs.
 *
 * @param numeric for each column
 * @param shares in percent, together a hundred
 */
public record Columns(List<Boolean> numeric, List<Integer> shares) {

    /** A figure as people print it, with a sign, a unit or a word for "none" or "not known". */
    private static final Pattern FIGURE =
            Pattern.compile("[+\\-\u2212£]?\\s?\\d[\\d,.\\s]*\\s?(%|[a-z]{1,6}|points?|per cent)?|[-\u2013\u2014]|");

    private static final int SHORTEST = 8;
    private static final int LONGEST = 34;

    /** Room beside the letters, counted in letters. */
    private static final int BESIDE = 4;

    /** How the columns of this table are set. */
    public static Columns of(Table table) {
        List<Integer> columns = IntStream.range(0, table.heads().size()).boxed().toList();
        List<Integer> needs =
                columns.stream().map(column -> need(table, column)).toList();
        int all = Math.max(1, needs.stream().mapToInt(need -> need).sum());
        return new Columns(
                columns.stream().map(column -> numeric(table, column)).toList(),
                needs.stream().map(need -> Math.max(1, need * 100 / all)).toList());
    }

    /** Whether a column holds figures, which stand to the right. */
    public boolean isNumeric(int column) {
        return numeric.get(column);
    }

    private static boolean numeric(Table table, int column) {
        return column > 0
                && table.rows().stream()
                        .allMatch(row -> FIGURE.matcher(row.get(column)).matches())
                && table.rows().stream().anyMatch(row -> row.get(column).chars().anyMatch(Character::isDigit));
    }

    /** The letters that a column needs in a line: its longest word, and more where there is much to say. */
    private static int need(Table table, int column) {
        int longest = Math.max(
                word(table.heads().get(column)),
                table.rows().stream()
                        .mapToInt(row -> word(row.get(column)))
                        .max()
                        .orElse(0));
        int longestText = table.rows().stream()
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElse(0);
        return Math.clamp(Math.max(longest + BESIDE, longestText / 2), SHORTEST, LONGEST);
    }

    private static int word(String cell) {
        return Pattern.compile("\\s+")
                .splitAsStream(cell)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}

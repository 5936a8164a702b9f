package sightline.papers.reading.page;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows of tables, as pipes or tabs set their cells apart. */
final class Rows {

    private static final Pattern RULE = Pattern.compile("^[|\\s:+=-]+$");
    private static final Pattern PIPE = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern TABS = Pattern.compile("\\t");

    private Rows() {}

    /** The cells with tabs between them; an empty text for a rule between rows; nothing where the line is no row. */
    static Optional<String> of(Line line) {
        String raw = line.raw();
        String trimmed = raw.strip();
        if (trimmed.indexOf('|') >= 0) {
            boolean framed = trimmed.startsWith("|") || trimmed.endsWith("|");
            if (framed || PIPE.splitAsStream(trimmed).count() >= 3) {
                return Optional.of(RULE.matcher(trimmed).matches() ? "" : cells(PIPE, unframed(trimmed)));
            }
        }
        return raw.indexOf('\t') >= 0 ? tabbed(raw) : Optional.empty();
    }

    private static Optional<String> tabbed(String raw) {
        String[] cells = TABS.split(raw.replace("\u00A0", " "), -1);
        long filled =
                Stream.of(cells).filter(cell -> !Tidy.text(cell).isEmpty()).count();
        boolean leads = cells[0].isBlank() && !raw.isBlank();
        if (filled == 0 || filled == 1 && !leads) {
            return Optional.empty();
        }
        if (filled == 2
                        && cells.length == 2
                        && Markers.of(cells[0].strip())
                                .filter(one -> one.rest().isEmpty())
                                .isPresent()
                || filled == 2 && Tidy.text(cells[0]).matches("[-•*·o\\uF0B7]")) {
            return Optional.empty();
        }
        return Optional.of(cells(TABS, raw));
    }

    private static String unframed(String row) {
        String inner = row.startsWith("|") ? row.substring(1) : row;
        return inner.endsWith("|") ? inner.substring(0, inner.length() - 1) : inner;
    }

    private static String cells(Pattern between, String row) {
        return Arrays.stream(between.split(row, -1)).map(Tidy::text).collect(Collectors.joining("\t"));
    }
}

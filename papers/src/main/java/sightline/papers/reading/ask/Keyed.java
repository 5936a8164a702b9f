package sightline.papers.reading.ask;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line such as "Lead officer: Head of Service".
 *
 * @param column what it tells
 * @param value empty where it follows on the next line
 */
record Keyed(Column column, String value) {

    private static final Pattern LINE =
            Pattern.compile("^([A-Z][A-Za-z'’ /?()]{1,38}?)\\s*(?::|–|—|\\t| - )\\s*(.*)$", Pattern.DOTALL);

    /** A line that says only what the next one tells: "Response". */
    static Optional<Keyed> alone(String text) {
        return Column.named(text)
                .filter(column -> column == Column.RESPONSE
                        || column == Column.OWNER
                        || column == Column.TIMESCALE
                        || column == Column.REASON)
                .map(column -> new Keyed(column, ""));
    }

    static Optional<Keyed> of(String text) {
        Matcher line = LINE.matcher(text);
        if (!line.matches()) {
            return Optional.empty();
        }
        return Column.named(line.group(1))
                .filter(column -> column != Column.RECOMMENDATION && column != Column.NUMBER)
                .map(column -> new Keyed(column, line.group(2).strip()));
    }
}

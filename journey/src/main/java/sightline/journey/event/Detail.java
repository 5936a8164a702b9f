package sightline.journey.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The detail of an event as it was written: {@code key=value} pairs joined by {@code ;}, where {@code ;}, {@code =} and
 * {@code \\} inside a value follow a backslash. Kept whole; read key by key.
 *
 * @param written the text itself
 */
public record Detail(String written) {

    /** No detail. */
    public static final Detail NONE = new Detail("");

    /** The value of a key, without its escapes; empty where the key is absent or its value is blank. */
    public Optional<String> value(String key) {
        int start = 0;
        while (start < written.length()) {
            int end = end(start);
            int equals = start + key.length();
            if (equals < end && written.charAt(equals) == '=' && written.startsWith(key, start)) {
                String value = plain(written.substring(equals + 1, end));
                return value.isBlank() ? Optional.empty() : Optional.of(value);
            }
            start = end + 1;
        }
        return Optional.empty();
    }

    /** The keys, in the order in which they were written. */
    public List<String> keys() {
        List<String> keys = new ArrayList<>();
        int start = 0;
        while (start < written.length()) {
            int end = end(start);
            int equals = written.indexOf('=', start);
            if (equals > start && equals < end) {
                keys.add(written.substring(start, equals));
            }
            start = end + 1;
        }
        return List.copyOf(keys);
    }

    /** Where the pair that starts here ends: at the next bare semicolon, or at the end of the text. */
    private int end(int start) {
        int i = start;
        while (i < written.length() && written.charAt(i) != ';') {
            i += written.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(i, written.length());
    }

    private static String plain(String escaped) {
        if (escaped.indexOf('\\') < 0) {
            return escaped;
        }
        StringBuilder plain = new StringBuilder(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            boolean escape = escaped.charAt(i) == '\\' && i + 1 < escaped.length();
            plain.append(escaped.charAt(escape ? ++i : i));
        }
        return plain.toString();
    }

    /** The text in which a value can stand in a detail. */
    public static String escaped(String value) {
        return value.replace("\\", "\\\\").replace(";", "\\;").replace("=", "\\=");
    }
}

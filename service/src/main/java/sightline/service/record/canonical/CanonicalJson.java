package sightline.service.record.canonical;

import java.util.Iterator;
import java.util.Map;

/** Writes JSON as RFC 8785 ("JSON Canonicalization Scheme") asks: no space, names in order, each sign in one way. */
public final class CanonicalJson {

    private final StringBuilder out = new StringBuilder(256);

    private CanonicalJson() {}

    /**
     * The canonical form.
     *
     * @throws IllegalArgumentException if a text holds half of a surrogate pair, which is no character
     */
    public static String write(Json value) {
        CanonicalJson writer = new CanonicalJson();
        writer.value(value);
        return writer.out.toString();
    }

    private void value(Json value) {
        switch (value) {
            case Json.Text text -> text(text.value());
            case Json.Whole whole -> out.append(whole.value());
            case Json.Truth truth -> out.append(truth.value());
            case Json.Nothing nothing -> out.append("null");
            case Json.Many many -> many(many);
            case Json.Fields fields -> fields(fields);
        }
    }

    private void many(Json.Many many) {
        out.append('[');
        for (Iterator<Json> all = many.values().iterator(); all.hasNext(); ) {
            value(all.next());
            out.append(all.hasNext() ? "," : "");
        }
        out.append(']');
    }

    private void fields(Json.Fields fields) {
        out.append('{');
        for (Iterator<Map.Entry<String, Json>> all = fields.values().entrySet().iterator(); all.hasNext(); ) {
            Map.Entry<String, Json> member = all.next();
            text(member.getKey());
            out.append(':');
            value(member.getValue());
            out.append(all.hasNext() ? "," : "");
        }
        out.append('}');
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (Character.isSurrogate(sign)) {
                if (!Character.isHighSurrogate(sign)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    throw new IllegalArgumentException("half of a surrogate pair at %d".formatted(i));
                }
                out.append(sign).append(text.charAt(++i));
            } else {
                sign(sign);
            }
        }
        out.append('"');
    }

    /** Section 3.2.2.2: two-letter escapes where JSON has them, else \\u with small letters, and only where needed. */
    private void sign(char sign) {
        switch (sign) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (sign < ' ') {
                    out.append("\\u%04x".formatted((int) sign));
                } else {
                    out.append(sign);
                }
            }
        }
    }
}

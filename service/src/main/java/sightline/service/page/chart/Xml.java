package sightline.service.page.chart;

/** Text made safe for an XML document and for HTML. */
final class Xml {

    private Xml() {}

    /** The text with markup characters escaped, and characters that XML 1.0 forbids replaced. */
    static String escape(String text) {
        var out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(shown(c));
            }
        });
        return out.toString();
    }

    /** The character itself, or the replacement character where XML forbids it. */
    static int shown(int c) {
        return allowed(c) ? c : 0xFFFD;
    }

    /** Source: Extensible Markup Language (XML) 1.0, production 2 (Char). */
    private static boolean allowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000 && c <= 0x10FFFF;
    }
}

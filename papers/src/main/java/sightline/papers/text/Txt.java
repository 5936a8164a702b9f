package sightline.papers.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Reads plain text in the encodings that people's computers write. */
final class Txt {

    private static final Pattern EMPTY_LINE = Pattern.compile("(?>\\R)[ \\t]*(?>\\R)");
    private static final Pattern LINE = Pattern.compile("\\R");

    private Txt() {}

    static PaperText read(byte[] content) {
        String text = decode(content);
        if (text.indexOf('\0') >= 0) {
            return Limits.damaged("plain text");
        }
        Lines lines = new Lines();
        Pattern end = EMPTY_LINE.matcher(text).find() ? EMPTY_LINE : LINE;
        end.splitAsStream(text).forEach(lines::add);
        return lines.read();
    }

    /** By its mark where it has one; else UTF-8 where that fits; else as Windows wrote for thirty years. */
    static String decode(byte[] content) {
        if (startsWith(content, 0xFF, 0xFE)) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString()
                    .replaceFirst("^\\uFEFF", "");
        } catch (CharacterCodingException notUtf8) {
            return new String(content, Charset.forName("windows-1252"));
        }
    }

    private static boolean startsWith(byte[] content, int first, int second) {
        return content.length >= 2 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }
}

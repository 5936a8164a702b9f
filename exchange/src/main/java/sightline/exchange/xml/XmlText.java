package sightline.exchange.xml;

/** Text as XML 1.0 can hold it: its section 2.2 leaves some characters out, and one of them makes a file unreadable. */
public final class XmlText {

    private static final int DELETE = 0x7F;

    private XmlText() {}

    /** The text with a blank in place of each character that XML hasn't, or that would break the line. */
    public static String of(String text) {
        return text.codePoints().allMatch(XmlText::stays)
                ? text
                : text.codePoints()
                        .map(sign -> stays(sign) ? sign : ' ')
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean stays(int sign) {
        return sign >= ' ' && sign != DELETE && !isSurrogate(sign) && sign != 0xFFFE && sign != 0xFFFF;
    }

    private static boolean isSurrogate(int sign) {
        return sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
    }
}

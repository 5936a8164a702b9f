package sightline.exchange.xml;

import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** Some thousand events of an XML message as the parser told them, in columns. It is filled, read, and filled again. */
final class Stretch {

    private static final int EVENTS = 4_096;
    private static final int CHARACTERS = 1 << 16;
    private static final int MANY_MORE = 2;

    private final byte[] events = new byte[EVENTS];
    private final String[] names = new String[EVENTS];
    private final int[] lines = new int[EVENTS];
    private final int[] ends = new int[EVENTS];
    private char[] characters = new char[CHARACTERS];
    private int used;
    private int size;
    private @Nullable Throwable failure;

    Stretch() {
        Arrays.fill(names, "");
    }

    /** Takes down the beginning of an element. */
    void begin(String name, int line) {
        names[size] = name;
        lines[size] = line;
        add(XMLStreamConstants.START_ELEMENT);
    }

    /** Takes down the end of an element, or of the message. */
    void end(int event) {
        add(event);
    }

    /** Takes down a text that begins on a line. */
    void text(XmlEvents xml, int line) {
        lines[size] = line;
        char[] from = xml.characters();
        int length = xml.length();
        if (used + length > characters.length) {
            characters = Arrays.copyOf(characters, MANY_MORE * (used + length));
        }
        System.arraycopy(from, xml.start(), characters, used, length);
        used += length;
        add(XMLStreamConstants.CHARACTERS);
    }

    private void add(int event) {
        events[size] = (byte) event;
        ends[size++] = used;
    }

    /** Takes down that there is nothing more, and why. */
    void fail(Throwable why) {
        failure = why;
    }

    /** Why it ends here; null where it goes on. */
    @Nullable
    Throwable failure() {
        return failure;
    }

    boolean isFull() {
        return size == EVENTS || used > CHARACTERS / 2;
    }

    void clear() {
        size = 0;
        used = 0;
    }

    int size() {
        return size;
    }

    int event(int at) {
        return events[at];
    }

    String name(int at) {
        return names[at];
    }

    int line(int at) {
        return lines[at];
    }

    boolean isBlank(int at) {
        for (int i = start(at); i < ends[at]; i++) {
            if (characters[i] > ' ') {
                return false;
            }
        }
        return true;
    }

    char[] characters() {
        return characters;
    }

    int start(int at) {
        return at == 0 ? 0 : ends[at - 1];
    }

    int length(int at) {
        return ends[at] - start(at);
    }
}

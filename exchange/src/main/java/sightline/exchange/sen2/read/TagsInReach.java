package sightline.exchange.sen2.read;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Text in which no stretch without the end of a tag is longer than is fit: no endless name can fill the memory. */
final class TagsInReach extends FilterReader {

    private int since;

    TagsInReach(Reader text) {
        super(text);
    }

    /** Says that a stretch was too long. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public int read(char[] to, int from, int length) throws IOException {
        int count = super.read(to, from, length);
        int after = 0;
        while (after < count && to[from + count - 1 - after] != '>') {
            after++;
        }
        since = after == Math.max(count, 0) ? since + after : after;
        if (since > Bounds.STRETCH) {
            throw new TooLong();
        }
        return count;
    }
}

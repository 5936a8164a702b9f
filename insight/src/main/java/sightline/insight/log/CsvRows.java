package sightline.insight.log;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV file (RFC 4180) as bytes, one at a time: the same buffer is filled again, so a row is there only until
 * the next. Rows end in a line feed, a carriage return or both; empty lines are passed over.
 */
final class CsvRows {

    /** A quoted field that is longer was never closed: its quotation mark is taken as it stands. */
    private static final int LONGEST = 1 << 20;

    private final InputStream in;
    private byte[] text;
    private int limit;
    private int at;
    private boolean ended;
    private @Nullable IOException broken;

    private int[] starts = new int[8];
    private int[] ends = new int[8];
    private int fields;
    private boolean doubled;
    private long line;
    private long next = 1;

    /** What is still to be done with earlier rows while their bytes are there. */
    private Runnable before = () -> {};

    CsvRows(InputStream in) {
        this.in = in;
        this.text = new byte[(1 << 18) + 2 * Bytes.ROOM];
    }

    /** Has this done each time before bytes of earlier rows give way to others. */
    void before(Runnable work) {
        before = work;
    }

    byte[] text() {
        return text;
    }

    int fields() {
        return fields;
    }

    int start(int field) {
        return starts[field];
    }

    int end(int field) {
        return ends[field];
    }

    /** The line of the file on which the row begins. */
    long line() {
        return line;
    }

    String words(int field) {
        return new String(text, starts[field], ends[field] - starts[field], StandardCharsets.UTF_8);
    }

    /** Goes to the next row; false where there is none. */
    boolean next() throws IOException {
        while (true) {
            while (!isWhole()) {
                if (ended) {
                    end();
                    return false;
                }
                before.run();
                fill();
            }
            if (fields > 1 || ends[0] > starts[0]) {
                return true;
            }
        }
    }

    /** Finds the fields of the row that begins here; false, and nothing is changed, where its end hasn't been read yet. */
    private boolean isWhole() {
        int from = at;
        long lines = next;
        fields = 0;
        doubled = false;
        if (from >= limit) {
            return false;
        }
        while (true) {
            int quoteEnd = text[from] == '"' ? closing(from + 1) : -1;
            if (quoteEnd == limit && !ended && limit - from < LONGEST) {
                return false;
            }
            boolean quoted = quoteEnd >= 0 && quoteEnd < limit && isEnd(text[quoteEnd + 1]);
            int end = quoted ? quoteEnd + 1 : Bytes.end(text, from);
            if (end >= limit && !ended || text[Math.min(end, limit)] == '\r' && end + 1 >= limit && !ended) {
                return false;
            }
            lines += quoted ? linesIn(from, end) : 0;
            keep(quoted ? from + 1 : from, quoted ? quoteEnd : Math.min(end, limit));
            if (end >= limit || text[end] != ',') {
                line = next;
                next = lines + 1;
                at = Math.min(limit, end < limit && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : end + 1);
                if (doubled) {
                    undouble();
                }
                return true;
            }
            from = end + 1;
        }
    }

    /** The place of the quotation mark that closes the field, or the limit where there is none. */
    private int closing(int from) {
        for (int i = from; i < limit; i++) {
            if (text[i] == '"') {
                if (i + 1 < limit && text[i + 1] == '"') {
                    doubled = true;
                    i++;
                } else {
                    return i + 1 < limit || ended ? i : limit;
                }
            }
        }
        return limit;
    }

    private static boolean isEnd(byte b) {
        return b == ',' || b == '\n' || b == '\r';
    }

    private int linesIn(int from, int to) {
        int lines = 0;
        for (int i = from; i < to; i++) {
            lines += text[i] == '\n' ? 1 : 0;
        }
        return lines;
    }

    private void keep(int start, int end) {
        if (fields == starts.length) {
            starts = Arrays.copyOf(starts, 2 * fields);
            ends = Arrays.copyOf(ends, 2 * fields);
        }
        starts[fields] = start;
        ends[fields++] = end;
    }

    /** Makes one of two quotation marks in the fields that were quoted. */
    private void undouble() {
        for (int field = 0; field < fields; field++) {
            if (starts[field] > 0 && text[starts[field] - 1] == '"') {
                int to = starts[field];
                for (int i = starts[field]; i < ends[field]; i++) {
                    text[to++] = text[i];
                    i += text[i] == '"' ? 1 : 0;
                }
                ends[field] = to;
            }
        }
    }

    private void end() throws IOException {
        if (broken != null) {
            throw broken;
        }
    }

    /** Reads on; where the file breaks off, what came before it is kept. */
    private void fill() {
        int rest = limit - at;
        if (rest > text.length / 2) {
            text = Arrays.copyOf(text, 2 * text.length);
        }
        System.arraycopy(text, at, text, 0, rest);
        at = 0;
        limit = rest;
        int full = text.length - 2 * Bytes.ROOM;
        try {
            while (limit < full && !ended) {
                int read = in.read(text, limit, full - limit);
                ended = read < 0;
                limit += Math.max(read, 0);
            }
        } catch (IOException e) {
            broken = e;
            ended = true;
        }
        Arrays.fill(text, limit, limit + 2 * Bytes.ROOM, (byte) '\n');
    }
}

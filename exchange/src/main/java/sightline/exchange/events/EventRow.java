package sightline.exchange.events;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The row that is being read, and only until the next one: the reader fills the same characters again, since a million
 * rows of new strings would cost more than all that is done with them.
 */
final class EventRow extends CsvCallbackHandler<EventRow> {

    private char[] text = new char[1 << 10];
    private int[] ends = new int[16];
    private int fields;
    private long line;
    private RecordType type = RecordType.DATA;

    /** How many fields it has. */
    int fields() {
        return fields;
    }

    /** The line of the file on which it begins. */
    long line() {
        return line;
    }

    /** The characters of all its fields, one field after the other. */
    char[] characters() {
        return text;
    }

    /** Where a field begins among the characters. */
    int start(int field) {
        return field == 0 ? 0 : ends[field - 1];
    }

    /** Where a field ends among the characters. */
    int end(int field) {
        return ends[field];
    }

    /** Whether a field is empty or nothing but blanks. */
    boolean isBlank(int field) {
        for (int i = start(field); i < end(field); i++) {
            if (!Character.isWhitespace(text[i])) {
                return false;
            }
        }
        return true;
    }

    /** A field as words of its own, which stay. */
    String words(int field) {
        return new String(text, start(field), end(field) - start(field));
    }

    /** Every field. */
    List<String> all() {
        return IntStream.range(0, fields).mapToObj(this::words).toList();
    }

    @Override
    protected void beginRecord(long startingLineNumber) {
        line = startingLineNumber;
        fields = 0;
        type = RecordType.DATA;
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        int start = fields == 0 ? 0 : ends[fields - 1];
        int end = start + length;
        if (end > text.length) {
            text = Arrays.copyOf(text, 2 * end);
        }
        if (fields == ends.length) {
            ends = Arrays.copyOf(ends, 2 * fields);
        }
        System.arraycopy(buffer, offset, text, start, length);
        ends[fields++] = end;
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        type = RecordType.COMMENT;
    }

    @Override
    protected void setEmpty() {
        type = RecordType.EMPTY;
    }

    @Override
    protected RecordType getRecordType() {
        return type;
    }

    @Override
    protected int getFieldCount() {
        return fields;
    }

    @Override
    protected EventRow buildRecord() {
        return this;
    }
}

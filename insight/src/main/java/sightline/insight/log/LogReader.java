package sightline.insight.log;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads an event log as CSV (RFC 4180, UTF-8) with the header {@code authority,person,journey,event,date,detail}, whatever
 * the order of its columns and rows. The bytes become numbers on the way; no text is made of a row but where it is at
 * fault. A row that can't be used is told with its line and left out.
 */
public final class LogReader {

    /** The columns that a log has. */
    public static final List<String> COLUMNS = List.of("authority", "person", "journey", "event", "date", "detail");

    private final CsvRows rows;
    private final int[] columns;
    private final boolean empty;
    private final int width;

    /**
     * Begins with the first line.
     *
     * @param in the bytes, unpacked, without a byte order mark; it stays open
     */
    public LogReader(InputStream in) throws IOException {
        rows = new CsvRows(in);
        empty = !rows.next();
        columns = empty ? new int[0] : places();
        width = rows.fields();
    }

    /** Where the columns are; capitals, spaces and other signs don't tell names apart. */
    private int[] places() {
        String[] header = new String[rows.fields()];
        for (int field = 0; field < header.length; field++) {
            header[field] = rows.words(field).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        }
        return COLUMNS.stream().mapToInt(Arrays.asList(header)::indexOf).toArray();
    }

    /** Whether there is not even a first line. */
    public boolean isEmpty() {
        return empty;
    }

    /** A column that the first line doesn't name; empty where it names all. */
    public Optional<String> missing() {
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] < 0) {
                return Optional.of(COLUMNS.get(i));
            }
        }
        return Optional.empty();
    }

    /** Reads all rows. */
    public EventLog read(Details details, Faults faults) {
        LogBuilder builder = new LogBuilder();
        RowTaker taker = new RowTaker(rows, columns, builder, details);
        try {
            while (rows.next()) {
                faults.row();
                if (rows.fields() != width) {
                    faults.fault(
                            rows.line(),
                            "it has %d fields and the header has %d. Give every row the same columns."
                                    .formatted(rows.fields(), width));
                } else {
                    taker.take(faults);
                }
            }
        } catch (IOException e) {
            faults.brokenOff();
        }
        taker.end();
        return builder.finished();
    }
}

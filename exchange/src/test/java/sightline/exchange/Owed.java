package sightline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** What every reader owes whoever hands it a file: an answer, or a refusal in one plain line; what it left out it tells. */
public final class Owed {

    /** Longer than any message that somebody would read. */
    private static final int LONGEST = 2_000;

    private static final int GZIPPED = 0x1f;
    private static final byte[] BAD_ROW = ("\n?" + ",?".repeat(70)).getBytes(StandardCharsets.US_ASCII);

    private Owed() {}

    /** Reads something. */
    @FunctionalInterface
    public interface Reader<T> {
        T read() throws IOException;
    }

    /** The answer; empty where the reader refused as it should. Whatever else it throws is a finding. */
    public static <T> Optional<T> by(Reader<T> reader) throws IOException {
        try {
            return Optional.of(reader.read());
        } catch (UnusableInput refusal) {
            line(String.valueOf(refusal.getMessage()));
            return Optional.empty();
        }
    }

    /** Every remark is one sentence or more on a line that the file has. */
    public static void told(FileReading reading, byte[] file) {
        for (Remark remark : reading.remarks()) {
            line(remark.words());
            remark.line().ifPresent(line -> within(line, file));
        }
        long spelt = reading.remarks().stream()
                .filter(remark -> remark.kind() == Remark.Kind.FAULT)
                .count();
        assertThat(reading.faults()).isGreaterThanOrEqualTo(spelt);
    }

    /** The same of the only file that was read. */
    public static void told(ReadingReport report, byte[] file) {
        report.files().forEach(reading -> told(reading, file));
    }

    /** The same of several files by their names. */
    public static void told(ReadingReport report, Map<String, byte[]> files) {
        for (FileReading reading : report.files()) {
            String name = reading.file().substring(reading.file().lastIndexOf('/') + 1);
            told(reading, Optional.ofNullable(files.get(name)).orElseThrow());
        }
    }

    /** These words can be shown on one line, and end as a sentence does. */
    public static void line(String words) {
        assertThat(words)
                .doesNotContainPattern("[\\p{Cntrl}\\u0085\\u2028\\u2029]")
                .endsWith(".");
        assertThat(words.length()).isLessThanOrEqualTo(LONGEST);
    }

    /** The line is one of the file's; what is packed may have any. */
    public static void within(long line, byte[] file) {
        if (file.length == 0 || file[0] != GZIPPED) {
            assertThat(line).isBetween(1L, lines(file));
        }
    }

    private static long lines(byte[] file) {
        long lines = 1;
        for (byte one : file) {
            lines += one == '\n' || one == '\r' ? 1 : 0;
        }
        return lines;
    }

    /** The table with one row more that is wrong in any; empty where that row would stand inside a quoted cell. */
    public static Optional<byte[]> withABadRow(byte[] table) {
        for (byte one : table) {
            if (one == '"' || one == GZIPPED) {
                return Optional.empty();
            }
        }
        byte[] longer = Arrays.copyOf(table, table.length + BAD_ROW.length);
        System.arraycopy(BAD_ROW, 0, longer, table.length, BAD_ROW.length);
        return Optional.of(longer);
    }
}

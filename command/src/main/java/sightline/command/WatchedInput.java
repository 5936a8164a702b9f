package sightline.command;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import sightline.exchange.Progress;

/** Bytes of a file that tell how far they have been read, where the file's length says how many there are. */
final class WatchedInput extends FilterInputStream {

    private static final long PERCENT = 100;

    private final String file;
    private final Progress progress;
    private final long total;
    private long done;
    private long told;

    /**
     * @param in the bytes
     * @param file the file that they come from; of a packed one and of standard input the length isn't known
     * @param progress hears of each per cent
     */
    WatchedInput(InputStream in, String file, Progress progress) throws IOException {
        super(in);
        this.file = file;
        this.progress = progress;
        this.total = file.equals("-") || file.endsWith(".gz") ? 0 : Files.size(Path.of(file));
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        int count = super.read(to, from, length);
        count(Math.max(count, 0));
        return count;
    }

    private void count(int more) {
        done += more;
        if (total > 0 && done * PERCENT / total > told) {
            told = done * PERCENT / total;
            progress.at("per cent of " + file, told, PERCENT);
        }
    }
}

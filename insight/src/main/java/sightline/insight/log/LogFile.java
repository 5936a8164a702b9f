package sightline.insight.log;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An event log in a file: its columns one after the other as they lie in memory, so that it is opened by mapping it and
 * nothing is parsed. Its head says where each section ends; the first two name the form, the order of bytes and the names
 * of events that the numbers stand for. A file of another form is told apart and has to be made anew from its CSV.
 */
public final class LogFile {

    private static final long HEAD = (long) Sections.COUNT * Long.BYTES;

    private LogFile() {}

    /** Writes a log; what was added to it day by day goes to its place. The file appears when it is whole. */
    public static void write(EventLog log, Path file) throws IOException {
        List<MemorySegment> sections = Sections.of(Whole.of(log));
        long[] ends = new long[Sections.COUNT];
        long at = HEAD;
        for (int i = 0; i < ends.length; i++) {
            ends[i] = at + sections.get(i).byteSize();
            at = aligned(ends[i]);
        }
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        try (FileChannel channel = FileChannel.open(
                        beside,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
                Arena arena = Arena.ofConfined()) {
            MemorySegment all = channel.map(MapMode.READ_WRITE, 0, at, arena);
            MemorySegment.copy(MemorySegment.ofArray(ends), 0, all, 0, HEAD);
            for (int i = 0; i < ends.length; i++) {
                MemorySegment section = sections.get(i);
                MemorySegment.copy(section, 0, all, ends[i] - section.byteSize(), section.byteSize());
            }
            all.force();
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Opens a log; empty where the file is none of this form, as one of another version. It stays mapped as long as the
     * log is in use.
     */
    public static Optional<EventLog> open(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = channel.size();
            if (size < HEAD) {
                return Optional.empty();
            }
            MemorySegment all = channel.map(MapMode.READ_ONLY, 0, size, Arena.ofAuto());
            List<MemorySegment> sections = new ArrayList<>(Sections.COUNT);
            long from = HEAD;
            for (int i = 0; i < Sections.COUNT; i++) {
                long end = all.getAtIndex(JAVA_LONG, i);
                if (end < from || end > size) {
                    return Optional.empty();
                }
                sections.add(all.asSlice(from, end - from));
                from = aligned(end);
            }
            return Sections.log(sections);
        }
    }

    private static long aligned(long at) {
        return at + Long.BYTES - 1 & -Long.BYTES;
    }
}

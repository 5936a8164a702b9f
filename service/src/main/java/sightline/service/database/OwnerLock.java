package sightline.service.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Says which one process owns a home. The system lets go of it when the process ends, however it ends. */
final class OwnerLock implements AutoCloseable {

    // POSIX drops a process's lock as soon as it closes any descriptor of the file, so a home that this process owns
    // must not be tried a second time.
    private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private OwnerLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @param file a file for nothing but the lock
     * @return empty if another owner lives, in this process or another
     * @throws DatabaseRefusal if the file system can't lock
     */
    static Optional<OwnerLock> take(Path file) {
        if (!OWN.add(file)) {
            return Optional.empty();
        }
        Optional<OwnerLock> taken = Optional.empty();
        try {
            taken = tryLock(file);
        } catch (IOException e) {
            throw new DatabaseRefusal(
                    "Can't lock %s (%s).".formatted(file, e.getMessage()),
                    "Set SIGHTLINE_HOME to a folder of your own on a local disk.");
        } finally {
            if (taken.isEmpty()) {
                OWN.remove(file);
            }
        }
        return taken;
    }

    /** Lets go. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // The system lets go at the end of the process.
        } finally {
            OWN.remove(file);
        }
    }

    private static Optional<OwnerLock> tryLock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(new OwnerLock(file, channel));
    }
}

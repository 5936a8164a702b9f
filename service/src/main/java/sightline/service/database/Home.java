package sightline.service.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder that everything of an embedded PostgreSQL lies in.
 *
 * @param folder an existing folder, without symbolic links
 */
record Home(Path folder) {

    /** The only version whose data directory our PostgreSQL reads. */
    static final String MAJOR = "18";

    /**
     * Makes the folder where it is missing and sees that it can be used.
     *
     * @throws DatabaseRefusal if it can't be made or written to
     */
    static Home at(Path folder) {
        try {
            PrivateFiles.makeFolder(folder);
            Home home = new Home(folder.toRealPath());
            PrivateFiles.makeFolder(home.logs());
            Files.delete(Files.createTempFile(home.folder(), "may-i-write", ".tmp"));
            return home;
        } catch (IOException e) {
            throw unusable(folder);
        }
    }

    /** PostgreSQL's data directory. */
    Path data() {
        return folder.resolve("postgresql");
    }

    /** The file that the passwords are kept in. */
    Path passwords() {
        return folder.resolve("passwords");
    }

    /** The file that whoever owns the folder holds locked. */
    Path lock() {
        return folder.resolve("owner.lock");
    }

    /** A file that is there while a new data directory is not yet whole. */
    Path preparing() {
        return folder.resolve("preparing");
    }

    /** What PostgreSQL says while it runs. */
    ServerLog log() {
        return new ServerLog(logs().resolve("postgresql.log"));
    }

    /** Writes down which process owns the folder, for others to read. */
    void claim() {
        try {
            PrivateFiles.write(owner(), Long.toString(ProcessHandle.current().pid()));
        } catch (IOException e) {
            throw unusable(folder);
        }
    }

    /** The living process that owns the folder, so far as is written down. */
    Optional<ProcessHandle> claimedBy() {
        try {
            return ProcessHandle.of(Long.parseLong(Files.readString(owner()).strip()))
                    .filter(ProcessHandle::isAlive);
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Whether there is a data directory with something in it. */
    boolean hasData() throws IOException {
        if (!Files.isDirectory(data())) {
            return false;
        }
        try (Stream<Path> files = Files.list(data())) {
            return files.findAny().isPresent();
        }
    }

    /**
     * Sees that our PostgreSQL can read the data directory.
     *
     * @throws DatabaseRefusal if it is of another version, or no data directory at all
     */
    void checkVersion() throws IOException {
        Path file = data().resolve("PG_VERSION");
        if (!Files.isRegularFile(file)) {
            throw new DatabaseRefusal(
                    "The folder %s holds files, but no PostgreSQL data.".formatted(data()),
                    "Move it aside, or set SIGHTLINE_HOME to another folder.");
        }
        String found = Files.readString(file).strip();
        if (!found.equals(MAJOR)) {
            throw new DatabaseRefusal(
                    "The data in %s is of PostgreSQL %s; this Sightline needs PostgreSQL %s and has not touched it."
                            .formatted(data(), found, MAJOR),
                    ("Dump it with pg_dump of the version that wrote it and load it into a new folder,"
                                    + " or move %s aside to start afresh.")
                            .formatted(data()));
        }
    }

    private Path logs() {
        return folder.resolve("logs");
    }

    private Path owner() {
        return folder.resolve("owner");
    }

    private static DatabaseRefusal unusable(Path folder) {
        return new DatabaseRefusal(
                "Can't keep data in %s: it can't be made or written to.".formatted(folder),
                "Check who owns it and that the disk is not full, or set SIGHTLINE_HOME to another folder.");
    }
}

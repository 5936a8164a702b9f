package sightline.service.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The first process of a PostgreSQL server that is running on a data directory of ours. */
record Postmaster(ProcessHandle process, Path data) {

    private static final long PATIENCE_IN_SECONDS = 60;
    private static final Duration CLOCKS_MAY_DIFFER = Duration.ofSeconds(5);

    /**
     * The living server on a data directory. A process id that the system has since given to another program, or to a
     * PostgreSQL on another data directory, does not count.
     *
     * @param data the data directory as it was given to the server
     */
    static Optional<Postmaster> on(Path data) {
        return PostmasterFile.in(data)
                .flatMap(file -> ProcessHandle.of(file.process())
                        .filter(ProcessHandle::isAlive)
                        .filter(process -> isServer(process, data, file)))
                .map(process -> new Postmaster(process, data));
    }

    /**
     * Clears the way for a start by the one owner of the data directory: stops a server that outlived its owner, and
     * takes away a file that names a process which is no such server. (PostgreSQL itself would take that process for a
     * running server. Its own second guard, the shared memory's key, stays in force.)
     *
     * @throws DatabaseRefusal if the server can't be stopped
     */
    static void clearTheWay(Path data) {
        Optional<Postmaster> orphan = on(data);
        orphan.ifPresent(Postmaster::stop);
        if (orphan.isEmpty()) {
            try {
                Files.deleteIfExists(PostmasterFile.file(data));
            } catch (IOException e) {
                throw new DatabaseRefusal(
                        "Can't remove the old file %s.".formatted(PostmasterFile.file(data)),
                        "Check that you own the folder and may write to it.");
            }
        }
    }

    /**
     * Asks for a fast stop (open transactions are rolled back, the data is left whole) and waits for it.
     *
     * @throws DatabaseRefusal if the server is still there a minute later
     */
    void stop() {
        signal();
        if (!gone()) {
            throw new DatabaseRefusal(
                    "An earlier PostgreSQL (process %d) still holds %s and does not stop."
                            .formatted(process.pid(), data),
                    "Stop it with 'kill -INT %d' and start Sightline again.".formatted(process.pid()));
        }
    }

    /** Waits up to a minute for the server to end, and tells whether it has. */
    boolean gone() {
        try {
            process.onExit().get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        } catch (ExecutionException | TimeoutException e) {
            return !process.isAlive();
        }
    }

    private void signal() {
        try {
            // SIGINT is PostgreSQL's fast stop. Java can only send SIGTERM, which waits for every client to leave.
            new ProcessBuilder("sh", "-c", "kill -INT \"$0\"", Long.toString(process.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException noShell) {
            process.destroy();
        }
    }

    private static boolean isServer(ProcessHandle process, Path data, PostmasterFile file) {
        ProcessHandle.Info info = process.info();
        boolean postgres = info.command()
                .map(Path::of)
                .map(command -> command.getFileName().toString())
                .filter(name -> name.equals("postgres") || name.equals("postgres.exe"))
                .isPresent();
        // Where the system hides a process's arguments, the moment of its start tells two processes apart.
        return postgres
                && info.arguments()
                        .map(arguments -> Arrays.asList(arguments).contains(data.toString()))
                        .orElseGet(() -> info.startInstant()
                                .filter(start -> Duration.between(start, file.started())
                                                .abs()
                                                .compareTo(CLOCKS_MAY_DIFFER)
                                        <= 0)
                                .isPresent());
    }
}

package sightline.service.database;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.util.FileSystemUtils;

/** The making of a new data directory, which a power cut or a kill may stop at any point. */
record Making(Home home) {

    private static final long PATIENCE_IN_SECONDS = 30;

    /** Leaves a mark that the making has begun. */
    void begin() throws IOException {
        PrivateFiles.write(home.preparing(), "");
    }

    /** Takes the mark away: the data directory is whole. */
    void done() {
        try {
            Files.deleteIfExists(home.preparing());
        } catch (IOException e) {
            throw new DatabaseRefusal("Can't remove %s.".formatted(home.preparing()), "Check that you own its folder.");
        }
    }

    /**
     * Removes a data directory that was not whole when its making stopped. One that a server has ever run on (PostgreSQL
     * leaves {@code postmaster.opts} then) is kept, mark or no mark.
     */
    void discardUnfinished() throws IOException {
        if (Files.exists(home.preparing()) && Files.notExists(home.data().resolve("postmaster.opts"))) {
            ProcessHandle.allProcesses().filter(this::isMaker).forEach(Making::stop);
            FileSystemUtils.deleteRecursively(home.data());
        }
        done();
    }

    /** An initdb that outlived whoever started it would tidy away what a second one makes in the same place. */
    private boolean isMaker(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        return info.command().filter(command -> command.endsWith("/initdb")).isPresent()
                && info.arguments()
                        .filter(arguments ->
                                Arrays.asList(arguments).contains(home.data().toString()))
                        .isPresent();
    }

    private static void stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new DatabaseRefusal(
                    "An earlier start of Sightline is still making its data directory (process %d)."
                            .formatted(process.pid()),
                    "Wait a minute and start Sightline again.");
        }
    }
}

package sightline.service.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a running PostgreSQL writes about itself into {@code postmaster.pid} of its data directory (PostgreSQL's
 * {@code miscadmin.h}: one fact a line).
 *
 * @param process id of the server's first process (line 1)
 * @param started when it started, to the second (line 3)
 * @param port the TCP port it listens on (line 4)
 * @param ready whether it takes connections (line 8)
 */
record PostmasterFile(long process, Instant started, int port, boolean ready) {

    private static final String NAME = "postmaster.pid";

    /** Reads the file; empty if there is none, or it is not yet written to the end of its port. */
    static Optional<PostmasterFile> in(Path data) {
        try {
            return read(Files.readAllLines(file(data)));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Where the file lies. */
    static Path file(Path data) {
        return data.resolve(NAME);
    }

    private static Optional<PostmasterFile> read(List<String> lines) {
        if (lines.size() < 4) {
            return Optional.empty();
        }
        return Optional.of(new PostmasterFile(
                Long.parseLong(lines.get(0).strip()),
                Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip())),
                Integer.parseInt(lines.get(3).strip()),
                lines.size() > 7 && lines.get(7).strip().equals("ready")));
    }
}

package sightline.service.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** The steps from a folder that we own to a server that answers. A start that was cut short at any step is made good. */
record Startup(Home home, Path cache) {

    /** A server that answers, and the way to set it up. */
    record Started(EmbeddedPostgres server, Provision provision) {}

    /**
     * Goes through the steps.
     *
     * @throws DatabaseRefusal if one can't be done; nothing that was started is left running
     */
    Started run() {
        try {
            discardUnfinished();
            boolean fresh = !home.hasData();
            if (!fresh) {
                home.checkVersion();
            }
            Postmaster.clearTheWay(home.data());
            return launch(fresh ? newCredentials() : knownCredentials());
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private Started launch(Credentials credentials) throws IOException {
        home.log().turn();
        Path passwordFile = home.folder().resolve("initdb-password");
        PrivateFiles.write(passwordFile, credentials.superuser());
        try {
            EmbeddedPostgres server = PostgresServer.prepare(home.data(), cache, passwordFile, credentials, home.log())
                    .setDataDirectoryCustomizer(whole -> delete(home.preparing()))
                    .start();
            return new Started(server, new Provision(server.getPort(), credentials));
        } catch (IOException | RuntimeException | ExceptionInInitializerError e) {
            Postmaster.on(home.data()).ifPresent(Postmaster::stop);
            throw failed(e);
        } finally {
            delete(passwordFile);
        }
    }

    /** A data directory that was not yet whole when its making stopped, and that no server has ever run on. */
    private void discardUnfinished() throws IOException {
        if (Files.exists(home.preparing()) && Files.notExists(home.data().resolve("postmaster.opts"))) {
            FileSystemUtils.deleteRecursively(home.data());
        }
        Files.deleteIfExists(home.preparing());
    }

    private Credentials newCredentials() throws IOException {
        Credentials credentials = Credentials.read(home.passwords()).orElseGet(Credentials::invent);
        credentials.write(home.passwords());
        PrivateFiles.write(home.preparing(), "");
        return credentials;
    }

    private Credentials knownCredentials() throws IOException {
        return Credentials.read(home.passwords())
                .orElseThrow(() -> new DatabaseRefusal(
                        "The passwords for the data in %s are missing: %s is gone or not whole."
                                .formatted(home.data(), home.passwords()),
                        "Put that file back from a backup, or move both aside to start afresh."));
    }

    private DatabaseRefusal failed(Throwable cause) {
        if (cause instanceof DatabaseRefusal refusal) {
            return refusal;
        }
        DatabaseRefusal refusal = new DatabaseRefusal(
                "PostgreSQL can't start on %s (%s)."
                        .formatted(home.data(), home.log().lastFailure().orElseGet(() -> words(cause))),
                "Look into %s, or set SIGHTLINE_DATABASE_URL to a PostgreSQL of your own."
                        .formatted(home.log().file()));
        refusal.initCause(cause);
        return refusal;
    }

    private static String words(Throwable cause) {
        Throwable deepest = cause;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return String.valueOf(deepest.getMessage());
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new DatabaseRefusal("Can't remove %s.".formatted(file), "Check that you own its folder.");
        }
    }
}

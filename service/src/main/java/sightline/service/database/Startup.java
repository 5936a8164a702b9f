package sightline.service.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

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
            new Making(home).discardUnfinished();
            boolean fresh = !home.hasData();
            if (!fresh) {
                home.checkVersion();
            }
            Postmaster.clearTheWay(home.data());
            return launch(fresh ? newCredentials() : knownCredentials());
        } catch (IOException e) {
            throw failed(e, Optional.empty());
        }
    }

    private Started launch(Credentials credentials) throws IOException {
        home.log().turn();
        Path passwordFile = home.folder().resolve("initdb-password");
        PrivateFiles.write(passwordFile, credentials.superuser());
        try {
            EmbeddedPostgres server = PostgresServer.prepare(home.data(), cache, passwordFile, credentials, home.log())
                    .setDataDirectoryCustomizer(whole -> new Making(home).done())
                    .start();
            return new Started(server, new Provision(server.getPort(), credentials));
        } catch (IOException | RuntimeException | ExceptionInInitializerError e) {
            Postmaster.on(home.data()).ifPresent(Postmaster::stop);
            throw failed(e, home.log().lastFailure());
        } finally {
            Files.deleteIfExists(passwordFile);
        }
    }

    private Credentials newCredentials() throws IOException {
        Credentials credentials = Credentials.read(home.passwords()).orElseGet(Credentials::invent);
        credentials.write(home.passwords());
        new Making(home).begin();
        return credentials;
    }

    private Credentials knownCredentials() throws IOException {
        return Credentials.read(home.passwords())
                .orElseThrow(() -> new DatabaseRefusal(
                        "The passwords for the data in %s are missing: %s is gone or not whole."
                                .formatted(home.data(), home.passwords()),
                        "Put that file back from a backup, or move both aside to start afresh."));
    }

    private DatabaseRefusal failed(Throwable cause, Optional<String> serversWords) {
        if (cause instanceof DatabaseRefusal refusal) {
            return refusal;
        }
        DatabaseRefusal refusal = new DatabaseRefusal(
                "PostgreSQL can't start on %s (%s).".formatted(home.data(), serversWords.orElseGet(() -> words(cause))),
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
}

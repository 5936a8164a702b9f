package sightline.service.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** How an embedded PostgreSQL is set up and started. */
final class PostgresServer {

    private static final Duration START = Duration.ofSeconds(60);

    private PostgresServer() {}

    /**
     * A server that keeps what it has said it has kept, and listens to this machine only.
     *
     * @param data its data directory; it is made, with the superuser's password, where it is missing
     * @param cache a folder for PostgreSQL's programs
     * @param passwordFile the superuser's password on one line, for the making
     * @param log where its messages go
     */
    static EmbeddedPostgres.Builder prepare(
            Path data, Path cache, Path passwordFile, Credentials credentials, ServerLog log) throws IOException {
        // The builder looks at the system property as it is made, so the folder comes first.
        Path programs = programs(cache);
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(programs.toFile())
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START)
                .setOutputRedirector(log.target())
                .setErrorRedirector(log.target())
                .setConnectConfig("password", credentials.superuser())
                // What follows goes to initdb as --name=value: passwords are asked for from the first moment, and names
                // sort as English does on every machine. (These programs bring ICU with them; tried with 18.6.0.)
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("auth-local", "scram-sha-256")
                .setLocaleConfig("pwfile", passwordFile.toString())
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "en-GB")
                // The library starts every server with fsync off, for tests; of two settings the later one counts.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "60")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("timezone", "UTC")
                .setServerConfig("log_timezone", "UTC")
                .setServerConfig("log_checkpoints", "off");
    }

    private static Path programs(Path cache) throws IOException {
        Path closed = cache.resolve("postgresql");
        PrivateFiles.makeFolder(closed);
        // The library lets everybody write to the folder it unpacks into, so that folder lies inside one that nobody
        // else can enter.
        PrivateFiles.close(closed);
        Path programs = closed.resolve("programs");
        // It also tidies a folder in the shared temp directory, following whatever links others have laid there.
        if (System.getProperty("ot.epg.working-dir") == null) {
            System.setProperty("ot.epg.working-dir", programs.toString());
        }
        return programs;
    }
}

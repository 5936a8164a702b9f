package sightline.service.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A second Java process that tries to own a home, leaves a note in its database and then waits to be killed. */
final class OwnerProcess implements AutoCloseable {

    static final String READY = "ready";
    static final String REFUSED = "refused: ";

    private final Process process;

    private OwnerProcess(Process process) {
        this.process = process;
    }

    /** Runs in the second process: prints one line, {@link #READY}, or {@link #REFUSED} and why. */
    public static void main(String[] args) throws Exception {
        try {
            EmbeddedDatabase database =
                    EmbeddedDatabase.start(new DatabaseSettings.Embedded(Path.of(args[0]), Path.of(args[1])));
            Access access = database.access(Database.PRODUCTION);
            Sql.run(access, "CREATE TABLE IF NOT EXISTS note (text text)");
            Sql.run(access, "INSERT INTO note VALUES ('written before the owner died')");
            System.out.println(READY);
            Thread.sleep(Long.MAX_VALUE);
        } catch (DatabaseRefusal refusal) {
            System.out.println(REFUSED + refusal.getMessage());
        }
    }

    static OwnerProcess on(DatabaseSettings.Embedded where) throws IOException {
        return on(where, Map.of());
    }

    static OwnerProcess on(DatabaseSettings.Embedded where, Map<String, String> environment) throws IOException {
        Files.createDirectories(temp(where));
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home", ""), "bin", "java")
                                .toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.io.tmpdir=" + temp(where),
                        "-cp",
                        System.getProperty("java.class.path", ""),
                        OwnerProcess.class.getName(),
                        where.home().toString(),
                        where.cache().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        return new OwnerProcess(builder.start());
    }

    /** The folder that it takes for the system's temp directory. */
    static Path temp(DatabaseSettings.Embedded where) {
        return where.home().resolveSibling("temp");
    }

    /** Its one line; empty if it ended without one. Log lines are passed over. */
    String says() throws IOException {
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = out.readLine();
        while (line != null && !line.equals(READY) && !line.startsWith(REFUSED)) {
            line = out.readLine();
        }
        return line == null ? "" : line;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}

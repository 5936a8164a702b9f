package sightline.service.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** PostgreSQL refuses to run as root. On Linux a user namespace of its own helps, where the system allows one. */
final class RootAccount {

    private RootAccount() {}

    /** Whether this process is root's and PostgreSQL can't be started from it. */
    static boolean isBarred() {
        return isRoot() && !canUnshare();
    }

    /** Refuses, in one line. */
    static DatabaseRefusal refusal() {
        return new DatabaseRefusal(
                "PostgreSQL does not run as root, and this system does not let root step down ('unshare -U' fails).",
                "Run Sightline as an ordinary user, or set SIGHTLINE_DATABASE_URL to a PostgreSQL of your own.");
    }

    private static boolean isRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException noSuchSystem) {
            return "root".equals(System.getProperty("user.name"));
        }
    }

    private static boolean canUnshare() {
        try {
            return new ProcessBuilder("unshare", "-U", "true")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchProgram) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

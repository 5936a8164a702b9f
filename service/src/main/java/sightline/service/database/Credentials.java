package sightline.service.database;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Properties;

/**
 * The passwords of an embedded PostgreSQL.
 *
 * @param superuser of the role {@value #SUPERUSER}, which only sets the server up
 * @param application of the role {@value #APPLICATION}, which owns Sightline's databases and nothing else
 */
record Credentials(String superuser, String application) {

    static final String SUPERUSER = "postgres";
    static final String APPLICATION = "sightline";

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int BYTES = 24;

    /** New passwords of 192 random bits each, in letters, digits, hyphens and underscores. */
    static Credentials invent() {
        return new Credentials(word(), word());
    }

    /** Reads the passwords from a file; empty if there is no such file or it does not hold them both. */
    static Optional<Credentials> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Properties lines = new Properties();
        lines.load(new StringReader(Files.readString(file)));
        String superuser = lines.getProperty(SUPERUSER, "").strip();
        String application = lines.getProperty(APPLICATION, "").strip();
        return superuser.isEmpty() || application.isEmpty()
                ? Optional.empty()
                : Optional.of(new Credentials(superuser, application));
    }

    /** Writes the passwords into a file that only its owner may read. */
    void write(Path file) throws IOException {
        PrivateFiles.write(file, """
                # Passwords of Sightline's own PostgreSQL. Without this file its data can't be opened.
                %s=%s
                %s=%s
                """.formatted(SUPERUSER, superuser, APPLICATION, application));
    }

    /** Says nothing. */
    @Override
    public String toString() {
        return "Credentials[]";
    }

    private static String word() {
        byte[] bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

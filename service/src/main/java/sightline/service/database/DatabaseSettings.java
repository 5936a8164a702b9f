package sightline.service.database;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which PostgreSQL to use, as the person who runs Sightline has set it. */
public sealed interface DatabaseSettings {

    /** The names of Sightline's own settings. */
    List<String> NAMES = List.of(
            "SIGHTLINE_DATABASE_URL", "SIGHTLINE_DATABASE_USER", "SIGHTLINE_DATABASE_PASSWORD", "SIGHTLINE_HOME");

    /** The settings of the desktop that are looked at too (XDG Base Directory Specification 0.8). */
    List<String> SURROUNDINGS = List.of("XDG_DATA_HOME", "XDG_CACHE_HOME", "HOME");

    /**
     * A PostgreSQL of our own.
     *
     * @param home the folder that holds the data, its passwords and its log
     * @param cache the folder that PostgreSQL's programs are unpacked into; it may be deleted while nothing runs
     */
    record Embedded(Path home, Path cache) implements DatabaseSettings {}

    /** A PostgreSQL that somebody else runs. */
    record External(Access access) implements DatabaseSettings {}

    /**
     * Reads the settings.
     *
     * @param environment variables by name ({@link #NAMES} and {@link #SURROUNDINGS}); a blank one counts as not set
     * @throws DatabaseRefusal if they can't be understood
     */
    static DatabaseSettings from(Map<String, String> environment) {
        Optional<String> user = value(environment, "SIGHTLINE_DATABASE_USER");
        Optional<String> password = value(environment, "SIGHTLINE_DATABASE_PASSWORD");
        Optional<String> url = value(environment, "SIGHTLINE_DATABASE_URL");
        if (url.isPresent()) {
            Access access = DatabaseUrl.read(url.get());
            return new External(
                    new Access(access.url(), user.orElse(access.user()), password.orElse(access.password())));
        }
        if (user.isPresent() || password.isPresent()) {
            throw new DatabaseRefusal(
                    "SIGHTLINE_DATABASE_USER or SIGHTLINE_DATABASE_PASSWORD is set, but SIGHTLINE_DATABASE_URL is not.",
                    "Set SIGHTLINE_DATABASE_URL to use your own PostgreSQL, or unset them to use the embedded one.");
        }
        Path home = value(environment, "SIGHTLINE_HOME")
                .map(folder -> Path.of(folder).toAbsolutePath().normalize())
                .orElseGet(() -> folder(environment, "XDG_DATA_HOME", ".local/share"));
        return new Embedded(home, cache(environment));
    }

    /** The folder for what can be made again, whichever PostgreSQL is used. */
    static Path cache(Map<String, String> environment) {
        return folder(environment, "XDG_CACHE_HOME", ".cache");
    }

    private static Path folder(Map<String, String> environment, String name, String underHome) {
        // The specification: a path that is not absolute is to be ignored.
        return value(environment, name)
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElseGet(() -> Path.of(
                                value(environment, "HOME").orElseGet(() -> System.getProperty("user.home", "")))
                        .toAbsolutePath()
                        .resolve(underHome))
                .resolve("sightline");
    }

    private static Optional<String> value(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }
}

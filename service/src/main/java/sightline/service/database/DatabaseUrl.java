package sightline.service.database;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.Driver;

/** Reads the address of a PostgreSQL in the forms that people paste: Java's, and the one of PostgreSQL's own tools. */
final class DatabaseUrl {

    private static final String HOST = "([^/?#@:,\\[\\]]*|\\[[0-9A-Fa-f:.]+])(:\\d{1,5})?";
    private static final Pattern OURS =
            Pattern.compile("jdbc:postgresql://" + HOST + "(," + HOST + ")*/[^/?#]+(\\?.*)?");
    private static final Pattern SCHEME = Pattern.compile("^((?:jdbc:)?[a-z][a-z0-9+.-]*:).*", Pattern.DOTALL);
    private static final String FORMS =
            "Write it as jdbc:postgresql://host:port/database or postgres://user:password@host:port/database.";

    private DatabaseUrl() {}

    /**
     * The way in that an address describes. What a refusal says never holds the address, for a password may be in it.
     *
     * @throws DatabaseRefusal if it is no address of a PostgreSQL database
     */
    static Access read(String url) {
        if (url.startsWith("jdbc:postgresql:")) {
            return checked(new Access(url, "", ""));
        }
        if (url.startsWith("postgres://") || url.startsWith("postgresql://")) {
            return checked(translated(url));
        }
        Matcher scheme = SCHEME.matcher(url);
        throw new DatabaseRefusal(
                "SIGHTLINE_DATABASE_URL is not the address of a PostgreSQL database%s."
                        .formatted(scheme.matches() ? " (it begins with %s)".formatted(scheme.group(1)) : ""),
                FORMS);
    }

    private static Access translated(String url) {
        URI uri;
        try {
            uri = new URI(url);
        } catch (URISyntaxException e) {
            throw new DatabaseRefusal(
                    "SIGHTLINE_DATABASE_URL can't be read: it holds a sign that an address may not hold.",
                    "Write signs such as # or @ in a password as %23 and %40, or set SIGHTLINE_DATABASE_PASSWORD.");
        }
        String authority = uri.getRawAuthority() == null ? "" : uri.getRawAuthority();
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        int at = authority.lastIndexOf('@');
        String[] person = authority.substring(0, Math.max(at, 0)).split(":", 2);
        return new Access(
                "jdbc:postgresql://" + authority.substring(at + 1) + path + query,
                decoded(person[0]),
                person.length > 1 ? decoded(person[1]) : "");
    }

    private static Access checked(Access access) {
        if (!OURS.matcher(access.url()).matches() || Driver.parseURL(access.url(), null) == null) {
            throw new DatabaseRefusal(
                    "SIGHTLINE_DATABASE_URL does not name a host, a port that is a number, and a database.", FORMS);
        }
        return access;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}

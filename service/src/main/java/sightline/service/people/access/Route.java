package sightline.service.people.access;

import java.util.Comparator;
import java.util.Optional;

/**
 * One thing a browser can ask for.
 *
 * @param method GET, POST …, or ANY
 * @param path with its variables in braces
 * @param rule who may; nothing where none is declared, which closes it
 */
public record Route(String method, String path, Optional<Rule> rule) implements Comparable<Route> {

    private static final Comparator<Route> ORDER =
            Comparator.comparing(Route::path).thenComparing(Route::method);

    @Override
    public int compareTo(Route other) {
        return ORDER.compare(this, other);
    }

    /** The route as one line: {@code GET /people/{id}}. */
    public String words() {
        return method + " " + path;
    }
}

package sightline.service.database;

import java.util.Optional;
import java.util.stream.Stream;

/** Why there is no database to work with. Its message is one line: what is wrong, where, and what to do next. */
public final class DatabaseRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String what;
    private final String next;

    /**
     * @param what what is wrong and where, a sentence with its full stop
     * @param next what the reader can do, a sentence with its full stop
     */
    public DatabaseRefusal(String what, String next) {
        super(oneLine(what) + " " + oneLine(next));
        this.what = oneLine(what);
        this.next = oneLine(next);
    }

    /** The refusal behind a failure, however deep a framework has wrapped it. */
    public static Optional<DatabaseRefusal> behind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(DatabaseRefusal.class::isInstance)
                .map(DatabaseRefusal.class::cast)
                .findFirst();
    }

    /** What is wrong and where. */
    public String what() {
        return what;
    }

    /** What the reader can do. */
    public String next() {
        return next;
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}

package sightline.service.database;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.SqlArrayValue;

/** Many rows in one statement: each column goes as one array, which PostgreSQL takes apart again. */
public final class Columns {

    private Columns() {}

    /** One column of the rows as texts; what is empty or null is null. */
    public static <T> SqlArrayValue texts(List<T> rows, Function<T, ? extends @Nullable Object> cell) {
        return new SqlArrayValue(
                "text", rows.stream().map(cell).map(Columns::text).toArray());
    }

    private static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Optional<?> some -> text(some.orElse(null));
            default -> value.toString();
        };
    }
}

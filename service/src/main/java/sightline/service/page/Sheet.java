package sightline.service.page;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Rows for other programs, named column by column once and given as CSV or as JSON. What is not known is an empty cell
 * or null, never nought.
 *
 * @param <T> what a row is made of
 */
public final class Sheet<T> {

    private record Column<T>(String name, Function<T, ? extends @Nullable Object> cell) {}

    private final List<Column<T>> columns = new ArrayList<>();

    /**
     * Adds a column.
     *
     * @param cell gives the row's value; an empty {@link Optional}, {@link OptionalLong} or {@link OptionalDouble} is no
     *     value
     */
    public Sheet<T> column(String name, Function<T, ? extends @Nullable Object> cell) {
        columns.add(new Column<>(name, cell));
        return this;
    }

    /** One map a row, in the order of the columns. */
    public List<Map<String, @Nullable Object>> objects(List<T> rows) {
        return rows.stream().map(this::object).toList();
    }

    /** RFC 4180 with a heading line; text that a spreadsheet would run as a formula is disarmed. */
    public String csv(List<T> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(columns.stream().map(Column::name).toList());
            rows.forEach(row -> csv.writeRecord(
                    object(row).values().stream().map(Sheet::cell).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private Map<String, @Nullable Object> object(T row) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        columns.forEach(column -> object.put(column.name(), plain(column.cell().apply(row))));
        return object;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Optional<?> some -> plain(some.orElse(null));
            case OptionalLong some -> some.isPresent() ? some.getAsLong() : null;
            case OptionalDouble some -> some.isPresent() ? thousandths(some.getAsDouble()) : null;
            case Double number -> thousandths(number);
            default -> value;
        };
    }

    private static double thousandths(double value) {
        return Math.rint(value * 1000) / 1000;
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = value.toString();
        boolean formula = value instanceof String && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}

package sightline.exchange.panel;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sightline.exchange.Input;
import sightline.exchange.UnusableInput;
import sightline.insight.published.AuthorityYear;
import sightline.insight.published.Panel;

/**
 * Reads the panel of published figures: a CSV table with a header, one row an authority and calendar year, a count in each
 * cell ("78" or "78.0"), nothing where none was printed, "x" or "z" where it was withheld. Columns may be in any order;
 * those not known are passed over.
 */
public final class PanelReader {

    private final String name;
    private final List<AuthorityYear> rows = new ArrayList<>();
    private final List<NamedRow> names = new ArrayList<>();
    private final List<BadRow> badRows = new ArrayList<>();
    private final Map<String, Long> lines = new HashMap<>();

    private PanelReader(String name) {
        this.name = name;
    }

    /**
     * The panel behind a name. A bad row is left out and reported with its line; the rest is read.
     *
     * @param name a path, or "-" for standard input; gzip and a byte order mark are tolerated
     * @throws UnusableInput if it can't be read, is no CSV, or lacks a column that is needed
     */
    public static PanelFile read(String name) {
        try (InputStream in = Input.open(name)) {
            return new PanelReader(name).read(in);
        } catch (IOException | UncheckedIOException e) {
            throw new UnusableInput("Can't read %s.".formatted(name), "Check that the file is whole and may be read.");
        }
    }

    private PanelFile read(InputStream in) {
        try {
            CsvReader.builder()
                    .allowMissingFields(true)
                    .allowExtraFields(true)
                    .allowUnclosedQuote(false)
                    .ofNamedCsvRecord(in, StandardCharsets.UTF_8)
                    .forEach(this::take);
        } catch (CsvParseException e) {
            throw new UnusableInput(
                    "%s can't be read as CSV after line %d.".formatted(name, 1 + rows.size() + badRows.size()),
                    "Look for a quotation mark that is not closed.");
        }
        if (rows.isEmpty() && badRows.isEmpty()) {
            throw new UnusableInput("%s has no rows.".formatted(name), "Give the panel of published figures.");
        }
        return new PanelFile(new Panel(rows), names, badRows);
    }

    private void take(NamedCsvRecord cells) {
        if (rows.isEmpty() && badRows.isEmpty()) {
            checkHeader(cells.getHeader());
        }
        long line = cells.getStartingLineNumber();
        switch (PanelRow.of(cells)) {
            case PanelRow.Faulty faulty -> badRows.add(new BadRow(line, faulty.why()));
            case PanelRow.Good good -> add(good, line);
        }
    }

    private void add(PanelRow.Good row, long line) {
        String key = row.figures().authority() + " in " + row.figures().year();
        Long earlier = lines.putIfAbsent(key, line);
        if (earlier != null) {
            badRows.add(new BadRow(
                    line, "There is a row for %s already, on line %d. Keep one of them.".formatted(key, earlier)));
            return;
        }
        rows.add(row.figures());
        names.add(new NamedRow(row.figures().authority(), row.figures().year(), row.name()));
    }

    private void checkHeader(List<String> header) {
        List<String> missing = PanelColumn.needed().stream()
                .filter(column -> !Set.copyOf(header).contains(column))
                .toList();
        if (!missing.isEmpty()) {
            throw new UnusableInput(
                    "%s has no column %s on line 1.".formatted(name, String.join(", ", missing)),
                    "Give the panel with all its columns.");
        }
    }
}

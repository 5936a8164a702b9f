package sightline.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import sightline.exchange.Progress;
import sightline.exchange.UnusableInput;
import sightline.journey.event.Journey;

/**
 * Writes Parquet through DuckDB, which stands beside Sightline and not in it: its driver is on the class path only where
 * the launcher was asked for this command.
 */
final class ParquetFile {

    private static final String DRIVER = "jdbc:duckdb:";

    private ParquetFile() {}

    /**
     * Writes journeys, an event a row.
     *
     * @return how many events
     * @throws UnusableInput if the file can't be written, or DuckDB isn't there
     */
    static long write(List<Journey> journeys, Path target, Progress progress) {
        try (Connection duck = open();
                Statement statement = duck.createStatement()) {
            Path folder = Files.createTempDirectory(target.getParent(), ".sightline-parquet");
            Path rows = folder.resolve("events.csv");
            Path columns = folder.resolve("events.parquet");
            try {
                long events = ParquetRows.write(journeys, rows, progress);
                statement.execute("""
                        copy (select * from read_csv(%s, header = false, delim = ',', quote = '"', escape = '"',
                            auto_detect = false, columns = %s))
                        to %s (format parquet, compression zstd)
                        """.formatted(literal(rows), ParquetRows.TYPES, literal(columns)));
                Files.move(columns, target, StandardCopyOption.REPLACE_EXISTING);
                return events;
            } finally {
                Files.deleteIfExists(rows);
                Files.deleteIfExists(columns);
                Files.deleteIfExists(folder);
            }
        } catch (IOException | SQLException e) {
            throw new UnusableInput(
                    "Can't write %s.".formatted(target),
                    "Check that its folder is there, may be written and has room for the log twice.");
        }
    }

    private static Connection open() {
        try {
            return DriverManager.getConnection(DRIVER);
        } catch (SQLException e) {
            throw new UnusableInput(
                    "Parquet is written by DuckDB, which isn't here.", "Call this command as ./sightline parquet.");
        }
    }

    private static String literal(Path file) {
        return "'%s'".formatted(file.toString().replace("'", "''"));
    }
}

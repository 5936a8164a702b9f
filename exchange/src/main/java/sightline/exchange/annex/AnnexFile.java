package sightline.exchange.annex;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import sightline.exchange.CsvFile;
import sightline.exchange.CsvHeader;
import sightline.exchange.FileReading;
import sightline.exchange.ReadingLog;
import sightline.exchange.UnusableInput;

/** A list as a CSV file with the headings of the inspection's form. */
public final class AnnexFile {

    private static final List<AnnexColumn> NEEDED = List.of(AnnexColumn.UNIQUE_ID, AnnexColumn.BIRTH);

    private AnnexFile() {}

    /**
     * Checks a list.
     *
     * @param file a CSV file
     * @param list which of the two
     * @param today the day that ages are taken on
     * @param findings hears each finding, row by row
     * @return what became of the file
     * @throws UnusableInput if there is no such file or it is no such list
     */
    public static FileReading check(Path file, AnnexList list, LocalDate today, Consumer<AnnexFinding> findings) {
        ReadingLog log = new ReadingLog(ReadingLog.name(file));
        AnnexRules rules = new AnnexRules(list, today, findings);
        try (CsvFile csv = CsvFile.open(file, log)) {
            CsvHeader header = csv.header();
            List<String> missing =
                    header.missing(NEEDED.stream().map(AnnexColumn::heading).toList());
            if (!missing.isEmpty()) {
                throw new UnusableInput(
                        "%s has no column %s.".formatted(file, String.join(", ", missing)),
                        "Give the list with the headings of the inspection's form.");
            }
            csv.rows(header, line -> {
                Map<AnnexColumn, String> cells = new EnumMap<>(AnnexColumn.class);
                for (AnnexColumn column : list.columns()) {
                    header.find(List.of(column.heading()))
                            .map(line::cell)
                            .filter(cell -> !cell.isEmpty())
                            .ifPresent(cell -> cells.put(column, cell));
                }
                rules.look(new AnnexRow(line.number(), cells));
                log.kept(1);
            });
        }
        return log.done();
    }
}

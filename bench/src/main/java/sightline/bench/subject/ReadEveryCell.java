package sightline.bench.subject;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;

/** The process that commands on a file are measured against: it reads every cell of one with FastCSV, and no more. */
public final class ReadEveryCell {

    private ReadEveryCell() {}

    /**
     * Prints how many characters there are in all cells.
     *
     * @param args the file
     */
    public static void main(String[] args) throws IOException {
        long characters = 0;
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(Path.of(args[0]))) {
            for (CsvRecord row : rows) {
                for (int cell = 0; cell < row.getFieldCount(); cell++) {
                    characters += row.getField(cell).length();
                }
            }
        }
        System.out.println(characters);
    }
}

package sightline.exchange.sen2.register;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import sightline.exchange.CsvHeader;
import sightline.exchange.Input;
import sightline.exchange.UnusableInput;

/**
 * Reads the register as it is downloaded: "Establishment fields" of all establishments, as CSV. Only three columns are
 * looked at, all of plain letters, so its encoding (Windows-1252 or UTF-8) doesn't matter.
 */
public final class RegisterFile {

    private static final String URN = "URN";
    private static final String TYPE = "TypeOfEstablishment (name)";
    private static final String PROVISION = "TypeOfResourcedProvision (name)";
    private static final List<String> NEEDED = List.of(URN, TYPE, PROVISION);
    private static final String NEXT =
            "Give the CSV file of all establishments with all their fields, as \"Get information about schools\" offers it.";

    private RegisterFile() {}

    /**
     * Reads a register; rows without a number are passed over.
     *
     * @param name a file, plain or gzipped
     * @throws UnusableInput if it is no register, breaks off or can't be read
     */
    public static Register read(String name) {
        Register register = new Register();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(new InputStreamReader(Input.open(name), StandardCharsets.ISO_8859_1))) {
            Iterator<CsvRecord> rows = csv.iterator();
            CsvHeader header = header(name, rows);
            int urn = place(header, URN);
            int type = place(header, TYPE);
            int provision = place(header, PROVISION);
            while (rows.hasNext()) {
                CsvRecord row = rows.next();
                number(cell(row, urn))
                        .ifPresent(
                                found -> register.put(found, new Establishment(cell(row, type), cell(row, provision))));
            }
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            throw new UnusableInput("%s breaks off or is no CSV file.".formatted(name), NEXT);
        }
        if (register.size() == 0) {
            throw new UnusableInput("%s has no establishment with a URN.".formatted(name), NEXT);
        }
        return register;
    }

    private static CsvHeader header(String name, Iterator<CsvRecord> rows) {
        CsvHeader header = new CsvHeader(rows.hasNext() ? rows.next().getFields() : List.of());
        List<String> missing = header.missing(NEEDED);
        if (!missing.isEmpty()) {
            throw new UnusableInput(
                    "%s is no register of establishments: it has no column %s."
                            .formatted(name, String.join(", ", missing)),
                    NEXT);
        }
        return header;
    }

    private static int place(CsvHeader header, String column) {
        return header.find(List.of(column)).orElseThrow();
    }

    private static String cell(CsvRecord row, int place) {
        return place < row.getFieldCount() ? row.getField(place).strip() : "";
    }

    private static java.util.OptionalInt number(String text) {
        boolean digits = !text.isEmpty() && text.length() <= 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? java.util.OptionalInt.of(Integer.parseInt(text)) : java.util.OptionalInt.empty();
    }
}

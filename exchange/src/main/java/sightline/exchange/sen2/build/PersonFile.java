package sightline.exchange.sen2.build;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sightline.exchange.CsvFile;
import sightline.exchange.CsvHeader;
import sightline.exchange.CsvLine;
import sightline.exchange.FileReading;
import sightline.exchange.ReadingLog;
import sightline.exchange.UnusableInput;
import sightline.exchange.sen2.form.Item;

/**
 * A file of persons: CSV with the column {@code person}, which the event log names them by, and columns named as the
 * elements of the return.
 */
public final class PersonFile {

    /** The column of the second kind of need, which in the return has the same name as the first. */
    public static final String SECOND_NEED = "SENtype2";

    /** The columns in the order in which we write them, {@code person} before and the second need after. */
    public static final List<Item> COLUMNS = List.of(
            Item.SURNAME,
            Item.FORENAME,
            Item.BIRTH_DATE,
            Item.SEX,
            Item.GENDER_CURRENT,
            Item.ETHNICITY,
            Item.POSTCODE,
            Item.UPN,
            Item.ULN,
            Item.UPN_UNKNOWN,
            Item.URN,
            Item.UKPRN,
            Item.SEN_SETTING,
            Item.SEN_SETTING_OTHER,
            Item.SEN_UNIT,
            Item.RESOURCED_PROVISION,
            Item.ENTRY_DATE,
            Item.RES,
            Item.WBP,
            Item.SEN_TYPE);

    private static final String PERSON = "person";
    private static final List<Item> NEEDED = List.of(Item.SURNAME, Item.FORENAME, Item.BIRTH_DATE, Item.ETHNICITY);

    private PersonFile() {}

    /**
     * What was read.
     *
     * @param persons by the key of the event log
     * @param file what became of the file
     */
    public record Persons(Map<String, PersonRow> persons, FileReading file) {}

    /**
     * Reads a file of persons; of two rows of one person the first stays.
     *
     * @throws UnusableInput if there is no such file or a column is missing
     */
    public static Persons read(Path file) {
        ReadingLog log = new ReadingLog(ReadingLog.name(file));
        Map<String, PersonRow> persons = new HashMap<>();
        try (CsvFile csv = CsvFile.open(file, log)) {
            CsvHeader header = csv.header();
            List<String> missing = header.missing(needed());
            if (!missing.isEmpty()) {
                throw new UnusableInput(
                        "%s has no column %s.".formatted(file, String.join(", ", missing)),
                        "Its header is person,Surname,Forename,PersonBirthDate,Sex,Ethnicity and more; see docs/sen2.md.");
            }
            csv.rows(header, line -> {
                String key = cell(header, line, PERSON);
                if (key.isEmpty()) {
                    log.fault(line.number(), "the row is left out: it names no person. Fill in the column person.");
                } else if (persons.putIfAbsent(key, row(header, line)) == null) {
                    log.kept(1);
                } else {
                    log.fault(line.number(), "the row is left out: this person is there already.");
                }
            });
        }
        return new Persons(persons, log.done());
    }

    private static List<String> needed() {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(PERSON), NEEDED.stream().map(Item::element))
                .toList();
    }

    private static PersonRow row(CsvHeader header, CsvLine line) {
        Map<Item, String> values = new EnumMap<>(Item.class);
        for (Item item : COLUMNS) {
            String text = cell(header, line, item.element());
            if (!text.isEmpty()) {
                values.put(item, text);
            }
        }
        return new PersonRow(
                values, Optional.of(cell(header, line, SECOND_NEED)).filter(text -> !text.isEmpty()));
    }

    private static String cell(CsvHeader header, CsvLine line, String column) {
        return header.find(List.of(column)).map(line::cell).orElse("");
    }
}

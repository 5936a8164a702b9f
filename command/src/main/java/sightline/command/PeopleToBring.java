package sightline.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import sightline.exchange.FileReading;
import sightline.exchange.UnusableInput;
import sightline.exchange.sen2.build.PersonFile;
import sightline.exchange.sen2.build.PersonOfReturn;
import sightline.exchange.sen2.build.PersonRow;
import sightline.exchange.sen2.form.Item;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.casework.journal.Person;
import sightline.service.casework.known.KnownRows;
import sightline.service.casework.known.Source;
import sightline.service.record.Actor;
import sightline.service.record.Body;
import sightline.service.record.Entry;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.time.WallClock;

/**
 * A file of persons as it is brought into the cases.
 *
 * @param rows by the key of the event log
 * @param file what became of it
 * @param source as it stands beside what it told
 */
record PeopleToBring(Map<String, PersonRow> rows, FileReading file, Source source) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_FILE = 200;

    /** Reads it. */
    static PeopleToBring of(Path path) {
        PersonFile.Persons read = PersonFile.read(path);
        Map<String, PersonRow> rows = new HashMap<>(read.persons());
        rows.keySet().removeIf(key -> !key.matches("[A-Za-z0-9-]{1,64}"));
        String name = ImportTarget.name(path);
        LocalDate today = WallClock.today();
        return new PeopleToBring(
                rows,
                read.file(),
                new Source(
                        Optional.empty(),
                        name.substring(0, Math.min(LONGEST_FILE, name.length())),
                        digest(path),
                        today,
                        today));
    }

    /** Those who have a name and a birthday. */
    List<Person> persons() {
        return rows.entrySet().stream()
                .flatMap(row -> person(row.getKey(), row.getValue()).stream())
                .toList();
    }

    /** Writes down what it knows of people whose journeys are there. */
    void bring(DataSource source, String authority) {
        Desk desk = Desk.system(authority);
        JdbcClient database = JdbcClient.create(source);
        int added = new Gate(source).at(desk, () -> {
            Map<String, PersonOfReturn> told = new HashMap<>();
            database.sql("select distinct person from casework.standing where authority = ?")
                    .param(authority)
                    .query((row, n) -> row.getString(1))
                    .list()
                    .forEach(key ->
                            Optional.ofNullable(rows.get(key)).ifPresent(row -> told.put(key, PersonOfReturn.of(row))));
            int people = new KnownRows(database).add(desk, this.source, told);
            new Ledger(source, new WallClock().clock())
                    .append(new Entry(
                            authority,
                            Kind.KNOWN_IMPORTED,
                            Actor.SYSTEM,
                            Optional.empty(),
                            Body.EMPTY.with("people", people).with("sha256", this.source.sha256())));
            return people;
        });
        System.out.println(String.format(Locale.UK, "Of %,d people more is known beside their journeys.", added));
    }

    private static Optional<Person> person(String key, PersonRow row) {
        Optional<LocalDate> born = row.day(Item.BIRTH_DATE);
        Optional<String> forename = name(row, Item.FORENAME);
        Optional<String> surname = name(row, Item.SURNAME);
        return born.isPresent() && forename.isPresent() && surname.isPresent()
                ? Optional.of(new Person(key, forename.get(), surname.get(), born.get()))
                : Optional.empty();
    }

    private static Optional<String> name(PersonRow row, Item item) {
        return row.value(item).filter(text -> text.length() <= LONGEST_NAME && text.indexOf('\0') < 0);
    }

    private static String digest(Path path) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(path)));
        } catch (IOException e) {
            throw new UnusableInput("Can't read %s.".formatted(path), "Check its name, and that it may be read.");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

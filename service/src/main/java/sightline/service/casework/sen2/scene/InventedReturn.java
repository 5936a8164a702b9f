package sightline.service.casework.sen2.scene;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import sightline.exchange.sen2.build.PersonRow;
import sightline.exchange.sen2.build.ReturnBuilder;
import sightline.exchange.sen2.form.Form;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Section;
import sightline.exchange.sen2.form.Upn;
import sightline.exchange.sen2.write.Heading;
import sightline.exchange.sen2.write.ReturnWriter;
import sightline.journey.reckoner.Reckoner;
import sightline.service.casework.journal.CaseFile;
import sightline.service.casework.journal.Person;

/**
 * A return made of cases. What cases don't know is invented, and of every so many people something is missing or wrong.
 *
 * @param form of its year
 * @param everyTh of so many people one has a fault of each kind; 0 for none
 * @param serial the number of the submission
 */
record InventedReturn(Form form, int everyTh, String serial) {

    private static final List<String> NEEDS = List.of("ASD", "SLCN", "SEMH", "MLD", "SPLD", "SLD");
    private static final int DIGITS = 1_000_000_000;
    private static final int WRONG_LETTER = 2;
    private static final int NO_POSTCODE = 3;

    /** The bytes of the return. */
    byte[] of(String authority, List<CaseFile> cases, Reckoner reckoner, LocalDateTime written) {
        Map<String, PersonRow> persons = new TreeMap<>();
        cases.forEach(file -> file.person()
                .ifPresent(person -> persons.putIfAbsent(person.person(), row(person, persons.size() + 1))));
        Heading heading = new Heading(authority, serial, written, new Heading.Officers("Y", "Y", "R"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReturnWriter writer = new ReturnWriter(out, form, heading.section(form))) {
            new ReturnBuilder(form, persons, reckoner)
                    .build(cases.stream().map(CaseFile::journey).toList(), person -> write(writer, person));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(ReturnWriter writer, Section person) {
        try {
            writer.person(person);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PersonRow row(Person person, int place) {
        int number = Math.floorMod(person.person().hashCode(), DIGITS);
        Map<Item, String> values = new EnumMap<>(Item.class);
        values.put(Item.SURNAME, person.surname());
        values.put(Item.FORENAME, person.forename());
        values.put(Item.BIRTH_DATE, person.born().toString());
        values.put(Item.SEX, number % 3 == 0 ? "F" : "M");
        values.put(Item.ETHNICITY, number % 4 == 0 ? "MWBC" : "WBRI");
        values.put(Item.POSTCODE, "ZZ%d %dAA".formatted(1 + number % 9, number % 10));
        values.put(Item.UPN, upn(number, isFaulty(place, WRONG_LETTER)));
        values.put(Item.URN, String.valueOf(900_000 + number % 90_000));
        values.put(Item.SEN_UNIT, "0");
        values.put(Item.RESOURCED_PROVISION, "0");
        values.put(Item.SEN_TYPE, NEEDS.get(number % NEEDS.size()));
        if (isFaulty(place, 1)) {
            values.remove(Item.ETHNICITY);
        }
        if (isFaulty(place, NO_POSTCODE)) {
            values.remove(Item.POSTCODE);
        }
        return new PersonRow(values, Optional.empty());
    }

    private boolean isFaulty(int place, int kind) {
        return everyTh > 0 && place % everyTh == kind;
    }

    private static String upn(int number, boolean wrong) {
        String digits = String.format(Locale.ROOT, "990%09d", number);
        char letter = Upn.letter(digits);
        return (wrong ? letter == 'A' ? 'B' : 'A' : letter) + digits;
    }
}

package sightline.exchange.sen2.build;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Upn;
import sightline.insight.exemplar.Newcomer;

/** Invents the rest of a person of an invented event log: a name that nobody has, a number with the right letter, a need. */
public final class InventedPerson {

    private static final List<String> SYLLABLES =
            List.of("bra", "den", "fol", "gri", "hal", "kor", "lun", "mer", "nis", "pel", "ros", "tam", "ulv", "wex");
    private static final List<String> NEEDS = List.of("ASD", "SLCN", "SEMH", "MLD", "SLD", "SPLD", "PD", "HI", "VI");
    private static final List<String> ETHNICITIES = List.of("WBRI", "WOTH", "AIND", "APKN", "BAFR", "MWBC", "NOBT");
    private static final int STARTS_AT = 5;
    private static final int DAYS = 365;

    /** Of a hundred people with a plan, roughly so many are male. */
    private static final int MALE = 72;

    private final RandomGenerator dice;
    private final Newcomer who;

    private InventedPerson(Newcomer who, long seed) {
        this.who = who;
        this.dice = RandomGeneratorFactory.of("L64X128MixRandom")
                .create(seed * 1_000_003 + who.person().hashCode());
    }

    /** The cells of a row of a file of persons; the same seed and person give the same. */
    public static List<String> row(Newcomer who, long seed) {
        InventedPerson person = new InventedPerson(who, seed);
        Map<Item, String> values = person.values();
        List<String> cells = new ArrayList<>(List.of(who.person()));
        PersonFile.COLUMNS.forEach(item -> cells.add(values.getOrDefault(item, "")));
        cells.add("");
        return cells;
    }

    private Map<Item, String> values() {
        Map<Item, String> values = new EnumMap<>(Item.class);
        values.put(Item.SURNAME, name(3));
        values.put(Item.FORENAME, name(2));
        values.put(
                Item.BIRTH_DATE,
                LocalDate.of(who.reception() - STARTS_AT, Month.SEPTEMBER, 1)
                        .plusDays(dice.nextInt(DAYS))
                        .toString());
        boolean male = dice.nextInt(100) < MALE;
        values.put(Item.SEX, male ? "M" : "F");
        values.put(Item.GENDER_CURRENT, male ? "1" : "2");
        values.put(Item.ETHNICITY, dice.nextBoolean() ? "WBRI" : ETHNICITIES.get(dice.nextInt(ETHNICITIES.size())));
        values.put(Item.POSTCODE, "ZZ%d %d%s".formatted(1 + dice.nextInt(99), dice.nextInt(10), "AA"));
        String digits = String.format(
                Locale.ROOT,
                "990%09d",
                Math.floorMod(Long.parseLong(who.person().replaceAll("\\D", "0")), 1_000_000_000));
        values.put(Item.UPN, Upn.letter(digits) + digits);
        values.put(
                Item.URN, String.valueOf(900_000 + Math.floorMod(who.setting().hashCode(), 90_000)));
        values.put(Item.SEN_TYPE, NEEDS.get(dice.nextInt(NEEDS.size())));
        return values;
    }

    private String name(int syllables) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            name.append(SYLLABLES.get(dice.nextInt(SYLLABLES.size())));
        }
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}

package sightline.service.casework.load;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.SplittableRandom;
import sightline.insight.exemplar.Newcomer;
import sightline.service.casework.journal.Person;

/** Names and birthdays for people who don't exist, and for their schools; the same key always gives the same. */
final class InventedNames {

    private static final List<String> FORENAMES = List.of(
            "Ada", "Aiden", "Aisha", "Alba", "Amir", "Anouk", "Arlo", "Asha", "Bea", "Bryn", "Caleb", "Cerys", "Dara",
            "Dev", "Edie", "Elif", "Emeka", "Esme", "Ezra", "Fern", "Finlay", "Freya", "Hana", "Harvey", "Hugo", "Ines",
            "Iris", "Isaac", "Ivo", "Jude", "Kai", "Kezia", "Leila", "Leo", "Lowri", "Luca", "Maeve", "Malik", "Mila",
            "Nadia", "Nell", "Noor", "Olly", "Omar", "Otis", "Petra", "Priya", "Rafe", "Robin", "Rosa", "Rowan", "Sana",
            "Seren", "Silas", "Tamsin", "Teddy", "Theo", "Uma", "Wren", "Yara", "Yusuf", "Zara", "Zeki", "Zoe");

    private static final List<String> FIRST_HALVES = List.of(
            "Ash", "Barn", "Birch", "Black", "Brack", "Brook", "Chal", "Cran", "Dun", "East", "Elder", "Fair", "Fern",
            "Glen", "Hart", "Hazel", "Holm", "Kings", "Lang", "Mar", "Mill", "North", "Oak", "Pen", "Raven", "Red",
            "Sand", "Stan", "Thorn", "West", "Whit", "Wind", "Wood", "Wren");

    private static final List<String> SECOND_HALVES = List.of(
            "beck", "bourne", "bridge", "brook", "bury", "combe", "cote", "dale", "den", "field", "ford", "gate", "ham",
            "hurst", "ley", "low", "mead", "mere", "more", "ridge", "shaw", "stead", "thorpe", "ton", "well", "wick",
            "worth");

    private static final List<String> KINDS =
            List.of("Primary School", "Primary School", "Academy", "Community School", "College", "Nursery School");

    private InventedNames() {}

    static Person person(Newcomer newcomer) {
        SplittableRandom dice = new SplittableRandom(newcomer.person().hashCode());
        // Reception begins in the September after the fourth birthday.
        LocalDate first = LocalDate.of(newcomer.reception() - 5, Month.SEPTEMBER, 1);
        return new Person(newcomer.person(), one(FORENAMES, dice), place(dice), first.plusDays(dice.nextInt(365)));
    }

    /** A case officer by number; the number keeps two of one name apart. */
    static String officer(String authority, int number) {
        SplittableRandom dice = new SplittableRandom(1_000L * authority.hashCode() + number);
        return "%s %s%d".formatted(one(FORENAMES, dice), place(dice), number);
    }

    static String setting(String code) {
        SplittableRandom dice = new SplittableRandom(31L * code.hashCode() + 7);
        return place(dice) + " " + one(KINDS, dice);
    }

    private static String place(SplittableRandom dice) {
        return one(FIRST_HALVES, dice) + one(SECOND_HALVES, dice);
    }

    private static String one(List<String> words, SplittableRandom dice) {
        return words.get(dice.nextInt(words.size()));
    }
}

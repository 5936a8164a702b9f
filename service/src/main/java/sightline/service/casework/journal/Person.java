package sightline.service.casework.journal;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;

/**
 * A child or young person.
 *
 * @param person the key that says nothing about them
 * @param forename as they are called
 * @param surname of the family
 * @param born the day
 */
public record Person(String person, String forename, String surname, LocalDate born) {

    /** The name as lists and pages show it. */
    public String name() {
        return forename + " " + surname;
    }

    /** Whole years. */
    public int age(LocalDate day) {
        return Period.between(born, day).getYears();
    }

    /**
     * The school year by age: 0 is reception, below 0 before school, 12 and more after year 11. A child who was held back
     * or put forward may sit in another.
     */
    public int schoolYear(LocalDate day) {
        return startOfYear(day) - startOfYear(born) - 5;
    }

    private static int startOfYear(LocalDate day) {
        return day.getMonth().compareTo(Month.SEPTEMBER) >= 0 ? day.getYear() : day.getYear() - 1;
    }
}

package sightline.service.casework.advice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sightline.service.casework.journal.Person;

/**
 * A request for advice as the organisation sees it that was asked.
 *
 * @param journey whose case
 * @param adviser what kind of advice was asked for, as the event log writes it
 * @param person the child or young person
 * @param setting the name of the school or college that was asked
 * @param times the days that matter
 * @param excused whether an exception has lifted the limit
 * @param events how many events the case had when this was read
 */
public record Owed(
        String journey,
        String adviser,
        Optional<Person> person,
        Optional<String> setting,
        Times times,
        boolean excused,
        int events) {

    /**
     * The days of a request.
     *
     * @param asked the day of the request
     * @param due the last day of the six weeks (reg 8(1))
     * @param answered the day the advice came, if it came
     * @param open whether it is still to be answered
     */
    public record Times(LocalDate asked, LocalDate due, Optional<LocalDate> answered, boolean open) {}

    /** What to call the child or young person. */
    public String name() {
        return person.map(Person::name).orElse("Name not known");
    }

    /** The age, and the setting where one was asked. */
    public String about(LocalDate today) {
        return Stream.of(person.map(known -> "aged " + known.age(today)), setting)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /** "Psychological advice". */
    public String kind() {
        return AdviceKind.words(adviser);
    }

    /** The page of this request. */
    public String href() {
        return "/advice/" + journey + "/" + AdviceKind.slug(adviser);
    }

    /** Whether the last day is past and it is still open. */
    public boolean isOverdue(LocalDate today) {
        return times.open() && today.isAfter(times.due());
    }

    /** "5 days left", "Due today", "3 days over". */
    public String standing(LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, times.due());
        return left == 0 ? "Due today" : left > 0 ? days(left) + " left" : days(-left) + " over";
    }

    private static String days(long count) {
        return count == 1 ? "1 day" : count + " days";
    }
}

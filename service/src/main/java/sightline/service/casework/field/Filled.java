package sightline.service.casework.field;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sightline.journey.event.Detail;
import sightline.journey.event.EventName;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;

/**
 * A form about an event that was filled in.
 *
 * @param day the day it happened; empty where a mistake stands against it
 * @param detail what else it says
 * @param mistakes to mend first
 */
public record Filled(Optional<LocalDate> day, Detail detail, List<Mistake> mistakes) {

    /** The name of the day's fields. */
    public static final String HAPPENED = "happened";

    /** What stands in an adviser's list for one who is not in it; their name has a field of its own. */
    public static final String OTHER = "other";

    private static final int LONGEST = 4_000;

    /** Reads a form. */
    public static Filled of(EventName event, Typed typed) {
        List<Mistake> mistakes = new ArrayList<>();
        Optional<LocalDate> day = day(HAPPENED, "the day it happened", true, typed, mistakes);
        List<String> pairs = new ArrayList<>();
        for (Field field : Fields.of(event)) {
            value(field, typed, mistakes).ifPresent(value -> pairs.add(field.key() + "=" + Detail.escaped(value)));
        }
        exceptionHasOrder(event, typed, mistakes);
        return new Filled(day, new Detail(String.join(";", pairs)), List.copyOf(mistakes));
    }

    private static Optional<String> value(Field field, Typed typed, List<Mistake> mistakes) {
        return switch (field.kind()) {
            case DATE ->
                day(field.key(), "‘" + field.label() + "’", field.needed(), typed, mistakes)
                        .map(LocalDate::toString);
            case ADVISER -> adviser(field, typed, mistakes);
            case ONE ->
                text(field, "Choose an answer to ‘%s’", typed, mistakes)
                        .filter(value -> field.choices().stream()
                                .anyMatch(choice -> choice.value().equals(value)));
            case SETTING -> text(field, "Choose an answer to ‘%s’", typed, mistakes);
            case LINE, WORDS -> text(field, "Write an answer to ‘%s’", typed, mistakes);
        };
    }

    private static Optional<String> text(Field field, String missing, Typed typed, List<Mistake> mistakes) {
        Optional<String> text = typed.some(field.key());
        if (field.needed() && text.isEmpty()) {
            mistakes.add(new Mistake(field.key(), missing.formatted(field.label())));
        }
        text.filter(words -> words.length() > LONGEST)
                .ifPresent(words -> mistakes.add(new Mistake(
                        field.key(), "‘%s’ must have at most %d characters".formatted(field.label(), LONGEST))));
        return text;
    }

    private static Optional<String> adviser(Field field, Typed typed, List<Mistake> mistakes) {
        Optional<String> chosen = text(field, "Choose an answer to ‘%s’", typed, mistakes);
        if (chosen.filter(OTHER::equals).isEmpty()) {
            return chosen;
        }
        Optional<String> name = typed.some(field.key() + "-" + OTHER);
        if (name.isEmpty()) {
            mistakes.add(new Mistake(field.key() + "-" + OTHER, "Write who the other adviser is"));
        }
        return name.map(who -> "other:" + who);
    }

    /** Reads a day and notes what is wrong with it. */
    public static Optional<LocalDate> day(
            String key, String what, boolean needed, Typed typed, List<Mistake> mistakes) {
        return switch (typed.day(key)) {
            case Typed.Day.Given(LocalDate day) -> Optional.of(day);
            case Typed.Day.Missing _ -> {
                if (needed) {
                    mistakes.add(new Mistake(key + "-day", "Enter a day for %s, such as 14 2 2026".formatted(what)));
                }
                yield Optional.empty();
            }
            case Typed.Day.Wrong _ -> {
                mistakes.add(
                        new Mistake(key + "-day", "%s must be a real day, such as 14 2 2026".formatted(capital(what))));
                yield Optional.empty();
            }
        };
    }

    private static void exceptionHasOrder(EventName event, Typed typed, List<Mistake> mistakes) {
        if (event == EventName.EXCEPTION_RECORDED
                && typed.day("from") instanceof Typed.Day.Given(LocalDate from)
                && typed.day("to") instanceof Typed.Day.Given(LocalDate to)
                && to.isBefore(from)) {
            mistakes.add(new Mistake("to-day", "The last day must not be before the first day"));
        }
    }

    private static String capital(String words) {
        return words.startsWith("the ") ? "The " + words.substring("the ".length()) : words;
    }
}

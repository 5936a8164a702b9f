package sightline.service.watch.scorecard;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;

/** Reads what a manager typed, and collects what is to be mended. */
final class ScoreForms {

    private final Typed typed;
    private final List<Mistake> mistakes = new ArrayList<>();

    ScoreForms(Typed typed) {
        this.typed = typed;
    }

    List<Mistake> mistakes() {
        return List.copyOf(mistakes);
    }

    boolean areFine() {
        return mistakes.isEmpty();
    }

    /** Words, from a fewest to a most number of characters. */
    String words(String field, int fewest, int most, String missing) {
        String words = typed.text(field).replace("\r\n", "\n").replace("\u0000", "");
        if (words.length() < fewest) {
            mistakes.add(new Mistake(field, missing));
        } else if (words.length() > most) {
            mistakes.add(new Mistake(field, "Shorten this to at most %d characters".formatted(most)));
        }
        return words;
    }

    /** A number that may be left out. */
    OptionalDouble number(String field, double most) {
        String text = typed.text(field).replace("%", "").replace(",", "").strip();
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (!text.matches("\\d{1,6}(\\.\\d{1,3})?") || Double.parseDouble(text) > most) {
            mistakes.add(new Mistake(field, "Enter a number from 0 to %.0f, or leave it empty".formatted(most)));
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Double.parseDouble(text));
    }

    /** A month that is over or running, in two fields. */
    Optional<YearMonth> month(String field, YearMonth latest) {
        try {
            YearMonth month = YearMonth.of(
                    Integer.parseInt(typed.text(field + "-year")), Integer.parseInt(typed.text(field + "-month")));
            if (month.getYear() >= 2014 && !month.isAfter(latest)) {
                return Optional.of(month);
            }
        } catch (NumberFormatException | DateTimeException e) {
            // Said below, as for a month that is to come.
        }
        mistakes.add(new Mistake(field + "-month", "Enter a month and a year up to now, such as 6 2026"));
        return Optional.empty();
    }
}

package sightline.service.watch.whatif;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import sightline.service.page.InWords;
import sightline.service.page.form.Choice;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;

/** Reads a question and collects what is to be mended. */
final class WhatIfForm {

    private static final int MOST_DAYS = 200;
    private static final int MOST_PERCENT = 100;
    private static final int FEWEST_PERCENT = -50;
    private static final int MONTHS = 12;
    private static final List<String> ORDERS = List.of("NOW", "OLDEST_FIRST", "IN_TIME_FIRST");

    private final Typed typed;
    private final List<String> named;
    private final YearMonth known;
    private final List<Mistake> mistakes = new ArrayList<>();

    WhatIfForm(Typed typed, List<String> named, YearMonth known) {
        this.typed = typed;
        this.named = named;
        this.known = known;
    }

    List<Mistake> mistakes() {
        return List.copyOf(mistakes);
    }

    Question question() {
        List<String> chosen = Arrays.stream(Named.values())
                .map(Named::name)
                .filter(named::contains)
                .toList();
        Question question = new Question(
                from().toString(),
                weeks("panel", 1),
                chosen,
                new Question.Own(
                        number("psychologists", -MOST_DAYS, MOST_DAYS),
                        number("officers", -MOST_DAYS, MOST_DAYS),
                        number("requests", FEWEST_PERCENT, MOST_PERCENT),
                        weeks("panelthen", 0),
                        ORDERS.contains(typed.text("order")) ? typed.text("order") : "NOW"));
        if (mistakes.isEmpty() && chosen.isEmpty() && !question.hasOwn()) {
            mistakes.add(new Mistake("named", "Choose at least one scenario, or make one of your own"));
        }
        return question;
    }

    private YearMonth from() {
        try {
            YearMonth month = YearMonth.parse(typed.text("from"));
            if (month.isAfter(known) && !month.isAfter(known.plusMonths(MONTHS))) {
                return month;
            }
        } catch (DateTimeParseException e) {
            // Said below, as for a month that can't be.
        }
        mistakes.add(new Mistake("from", "Choose the month from which things are different"));
        return known.plusMonths(1);
    }

    private int weeks(String field, int fewest) {
        String text = typed.text(field);
        return text.matches("[0-4]") ? Math.max(fewest, Integer.parseInt(text)) : fewest;
    }

    private int number(String field, int least, int most) {
        String text = typed.text(field).replace("−", "-").replace("+", "");
        if (text.isEmpty()) {
            return 0;
        }
        if (!text.matches("-?\\d{1,4}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            mistakes.add(new Mistake(field, "Enter a whole number from %d to %d".formatted(least, most)));
            return 0;
        }
        return Integer.parseInt(text);
    }

    static List<Choice> months(YearMonth known) {
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(known::plusMonths)
                .map(month -> new Choice(month.toString(), InWords.month(month)))
                .toList();
    }

    static List<Choice> panels() {
        return List.of(
                new Choice("1", "Every week"),
                new Choice("2", "Every two weeks"),
                new Choice("3", "Every three weeks"),
                new Choice("4", "Every four weeks"));
    }

    static List<Choice> orders() {
        return List.of(
                new Choice("NOW", "As now: who came first to each desk"),
                new Choice("OLDEST_FIRST", "The oldest request first"),
                new Choice("IN_TIME_FIRST", "Those that can still be in time first"));
    }
}

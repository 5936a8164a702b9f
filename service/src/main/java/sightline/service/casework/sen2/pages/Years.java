package sightline.service.casework.sen2.pages;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import sightline.exchange.sen2.form.Form;
import sightline.service.page.InWords;

/** The years of returns, as people choose them. */
final class Years {

    private Years() {}

    /** The form of a year that was chosen. */
    static Optional<Form> form(String year) {
        return year.matches("[0-9]{4}") ? Form.of(Integer.parseInt(year)) : Optional.empty();
    }

    /** The year with its survey day. */
    static String words(int year) {
        return Form.of(year)
                .map(form -> "%d (survey day %s)"
                        .formatted(year, InWords.date(form.survey().day())))
                .orElse(String.valueOf(year));
    }

    /** The latest year whose survey day has come; the first there is, where none has. */
    static String latest(LocalDate today) {
        return Form.years().stream()
                .filter(year -> Form.of(year)
                        .filter(form -> !form.survey().day().isAfter(today))
                        .isPresent())
                .max(Comparator.naturalOrder())
                .or(() -> Form.years().stream().findFirst())
                .map(String::valueOf)
                .orElse("");
    }
}

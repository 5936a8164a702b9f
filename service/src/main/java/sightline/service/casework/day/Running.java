package sightline.service.casework.day;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An open clock of a journey on the page.
 *
 * @param duty its short name
 * @param adviser who owes advice, where that is the duty
 * @param due the last lawful day, if there is one
 * @param lasting whether it is a time to wait
 * @param organisation that owes the advice, by name
 */
record Running(
        String duty,
        Optional<String> adviser,
        Optional<LocalDate> due,
        boolean lasting,
        Optional<String> organisation) {

    boolean is(String other) {
        return duty.equals(other);
    }

    boolean isAfter(LocalDate day) {
        return due.filter(last -> !last.isBefore(day)).isPresent();
    }
}

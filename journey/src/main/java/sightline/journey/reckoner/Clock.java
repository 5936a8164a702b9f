package sightline.journey.reckoner;

import java.time.LocalDate;
import java.util.Optional;
import sightline.journey.law.Duty;

/**
 * One clock: what is to be done, by when, and how it stands.
 *
 * @param duty the duty under the law of the day it runs from
 * @param subject the adviser, or the step of an order, where a duty has several clocks from one day
 * @param trigger the day it runs from
 * @param due the last lawful day (for a window its last day); empty where there is none yet
 * @param met the day it was done, where it was
 * @param verdict how it stands
 * @param published the day that everyone prints, where that isn't the last lawful day
 * @param boundary whether it was met, or is open, on the very last day
 * @param explanation why
 */
public record Clock(
        Duty duty,
        Optional<String> subject,
        LocalDate trigger,
        Optional<LocalDate> due,
        Optional<LocalDate> met,
        Verdict verdict,
        Optional<LocalDate> published,
        boolean boundary,
        Explanation explanation) {

    /** Whether something is still to be done. */
    public boolean isOpen() {
        return switch (verdict) {
            case PENDING, OVERDUE, OVERDUE_EXCEPTED -> true;
            case ON_TIME, LATE, LATE_EXCEPTED, NOT_APPLICABLE, EARLY -> false;
        };
    }
}

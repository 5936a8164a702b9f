package sightline.insight.exemplar;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/**
 * The next change of phase that a child comes to (regulation 18): the plan is reviewed in the autumn before and amended
 * by 15 February, or by 31 March where the child leaves secondary school.
 *
 * @param who whose journey
 * @param kind as the event names it
 * @param year the calendar year in whose September the child changes
 */
record PhaseTransfer(Case who, String kind, int year) {

    private static final int READY = 45;

    /** One review serves both where the yearly one would fall no more than so many days before that autumn. */
    private static final int TOGETHER = 150;

    /** The transfer whose autumn comes next, unless that is after a review on this day would be over. */
    static Optional<PhaseTransfer> before(Case who, int reviewDay) {
        LocalDate today = who.date();
        int autumn = today.getMonth().compareTo(Month.OCTOBER) >= 0 ? today.getYear() + 1 : today.getYear();
        return kind(who, autumn + 1 - who.child().reception())
                .map(kind -> new PhaseTransfer(who, kind, autumn + 1))
                .filter(transfer -> transfer.day(10, 1) <= reviewDay + TOGETHER);
    }

    private static Optional<String> kind(Case who, int schoolYear) {
        return switch (schoolYear) {
            case 0, 7 -> Optional.of("other");
            case 12 -> Optional.of("secondary-to-post16");
            case 14 ->
                Optional.of("post16-to-post16")
                        .filter(_ -> who.dice("after college").chance(0.4));
            default -> Optional.empty();
        };
    }

    private int day(int month, int dayOfMonth) {
        return who.home().calendar().number(LocalDate.of(year - 1, month, dayOfMonth));
    }

    /** Writes down, in September, that the child is within a year of the transfer. */
    void identify() {
        Dice dice = who.dice("phase " + year);
        who.on(
                day(9, 8) + dice.between(0, 14),
                () -> who.log("PhaseTransferIdentified", "kind", kind, "transferDate", "%d-09-01".formatted(year)));
    }

    /** A day of that autumn for the meeting, which leaves time to invite. */
    int meetingDay(Dice dice) {
        return Math.max(who.today() + READY, day(10, 3) + dice.between(0, 50));
    }
}

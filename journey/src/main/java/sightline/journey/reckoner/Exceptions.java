package sightline.journey.reckoner;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sightline.journey.event.AdviceEvent;
import sightline.journey.event.Event;
import sightline.journey.event.EventName;
import sightline.journey.event.Ground;
import sightline.journey.time.DayWords;

/**
 * The policies by which a recorded exception lifts a limit: each says yes, or why not, and all must say yes. None of
 * them moves a day (SEND Regulations 2014, regs 5(4), 8(2), 10(4), 13(3), 27(3) and 44(3)).
 */
final class Exceptions {

    /** One policy. */
    interface Policy {
        Answer of(Excuse excuse);
    }

    private static final List<Policy> ALL = List.of(
            Exceptions::isAllowedHere,
            Exceptions::isAboutThisAdviser,
            Exceptions::touchesThePeriod,
            Exceptions::lastsLongEnough,
            Exceptions::wasAskedAroundTheClosure,
            Exceptions::missedTheAppointment);

    private Exceptions() {}

    /** Whether a recorded exception lifts the limit. */
    static Answer answer(Excuse excuse) {
        for (Policy policy : ALL) {
            Answer answer = policy.of(excuse);
            if (!answer.isYes()) {
                return answer;
            }
        }
        return Answer.YES;
    }

    /** Each duty has its own list of grounds: a missed appointment excuses the adviser and never the authority. */
    private static Answer isAllowedHere(Excuse excuse) {
        Ground ground = excuse.exception().ground();
        return excuse.duty().exceptions().contains(ground)
                ? Answer.YES
                : new Answer.No("Ground " + ground + " does not apply to "
                        + excuse.duty().id() + ".");
    }

    /** What is recorded for one adviser excuses that adviser alone. */
    private static Answer isAboutThisAdviser(Excuse excuse) {
        Optional<String> named = excuse.exception().adviser();
        return named.isEmpty() || named.equals(excuse.adviser())
                ? Answer.YES
                : new Answer.No("It was recorded for the advice of another (" + named.get() + ").");
    }

    /** It must be about the time that the limit is about. */
    private static Answer touchesThePeriod(Excuse excuse) {
        LocalDate from = from(excuse);
        LocalDate to = to(excuse);
        Excuse.Period period = excuse.period();
        return !from.isAfter(period.to()) && !to.isBefore(period.from())
                ? Answer.YES
                : new Answer.No("It is about another time than " + DayWords.of(period.from()) + " to "
                        + DayWords.of(period.to()) + ".");
    }

    /** Regs 10(4)(d) and 44(3): away for a continuous period of at least four, or two, weeks. */
    private static Answer lastsLongEnough(Excuse excuse) {
        Ground ground = excuse.exception().ground();
        if (ground != Ground.X4 && ground != Ground.X4T) {
            return Answer.YES;
        }
        long days = to(excuse).toEpochDay() - from(excuse).toEpochDay();
        int least = excuse.terms().days();
        return days >= least
                ? Answer.YES
                : new Answer.No("The absence of " + days + " days is shorter than " + least + ".");
    }

    /** Reg 10(4)(a) and (b): advice was asked between a week before a long closure and a week before its end. */
    private static Answer wasAskedAroundTheClosure(Excuse excuse) {
        Ground ground = excuse.exception().ground();
        return ground == Ground.X1 || ground == Ground.X2 ? Closures.answer(excuse) : Answer.YES;
    }

    /** Reg 8(2): the appointment was missed within the adviser's own six weeks. */
    private static Answer missedTheAppointment(Excuse excuse) {
        return Answer.yesIf(
                excuse.exception().ground() != Ground.X5
                        || excuse.events().stream().anyMatch(event -> isMissed(event, excuse)),
                "No missed appointment is recorded for that adviser in that time.");
    }

    private static boolean isMissed(Event event, Excuse excuse) {
        return event instanceof AdviceEvent missed
                && missed.name() == EventName.APPOINTMENT_MISSED
                && excuse.adviser().filter(missed.adviser()::equals).isPresent()
                && excuse.period().holds(missed.date());
    }

    private static LocalDate from(Excuse excuse) {
        return excuse.exception().from().orElse(excuse.exception().date());
    }

    private static LocalDate to(Excuse excuse) {
        return excuse.exception().to().orElse(from(excuse));
    }
}

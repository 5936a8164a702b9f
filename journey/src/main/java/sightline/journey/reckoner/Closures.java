package sightline.journey.reckoner;

import java.time.LocalDate;
import java.util.List;
import sightline.journey.event.AdviceEvent;
import sightline.journey.event.Event;
import sightline.journey.event.EventName;
import sightline.journey.event.SettingClosureKnown;
import sightline.journey.law.GroundTerms;
import sightline.journey.time.DayWords;

/** Whether advice was asked of a setting around one of its long closures. */
final class Closures {

    private Closures() {}

    static Answer answer(Excuse excuse) {
        List<SettingClosureKnown> closures = excuse.events().stream()
                .filter(SettingClosureKnown.class::isInstance)
                .map(SettingClosureKnown.class::cast)
                .toList();
        if (closures.isEmpty()) {
            return new Answer.No("No closure of a setting is recorded.");
        }
        Answer answer = new Answer.No("The setting that was closed was not asked for advice in that time.");
        for (SettingClosureKnown closure : closures) {
            for (Event event : excuse.events()) {
                if (asks(event, closure, excuse)) {
                    answer = within(event.date(), closure, excuse.terms());
                    if (answer.isYes()) {
                        return answer;
                    }
                }
            }
        }
        return answer;
    }

    private static boolean asks(Event event, SettingClosureKnown closure, Excuse excuse) {
        return event instanceof AdviceEvent asked
                && asked.name() == EventName.ADVICE_REQUESTED
                && asked.adviser().equals(AdviceEvent.EDUCATIONAL)
                && asked.setting().filter(closure.setting()::equals).isPresent()
                && excuse.period().holds(asked.date());
    }

    /** The window opens a week before the closure and ends, that day included, a week before the setting reopens. */
    private static Answer within(LocalDate asked, SettingClosureKnown closure, GroundTerms terms) {
        long days = closure.reopens().toEpochDay() - closure.firstClosed().toEpochDay();
        if (days < terms.days()) {
            return new Answer.No("The closure of %d days is shorter than %d.".formatted(days, terms.days()));
        }
        LocalDate opens = closure.firstClosed().minusDays(terms.margin());
        LocalDate ends = closure.reopens().minusDays(terms.margin());
        return !asked.isBefore(opens) && !asked.isAfter(ends)
                ? Answer.YES
                : new Answer.No("Advice was asked on " + DayWords.of(asked) + ", outside " + DayWords.of(opens) + " to "
                        + DayWords.of(ends) + ".");
    }
}

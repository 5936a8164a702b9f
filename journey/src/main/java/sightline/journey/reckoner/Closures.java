package sightline.journey.reckoner;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import sightline.journey.calendar.SettingClosure;
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
        List<SettingClosure> closures = known(excuse);
        if (closures.isEmpty()) {
            return new Answer.No("No closure of a setting is recorded.");
        }
        List<Answer> answers = closures.stream()
                .flatMap(closure -> excuse.events().stream()
                        .filter(event -> asks(event, closure, excuse))
                        .map(asked -> within(asked.date(), closure, excuse.terms())))
                .toList();
        return answers.stream()
                .filter(Answer::isYes)
                .findFirst()
                .orElseGet(() -> answers.isEmpty()
                        ? new Answer.No("The setting that was closed was not asked for advice in that time.")
                        : answers.getLast());
    }

    /** What the journey's events tell, and then what the calendar of settings does. */
    private static List<SettingClosure> known(Excuse excuse) {
        Stream<SettingClosure> told = excuse.events().stream()
                .filter(SettingClosureKnown.class::isInstance)
                .map(SettingClosureKnown.class::cast)
                .map(event -> new SettingClosure(event.setting(), event.firstClosed(), event.reopens()));
        return Stream.concat(told, excuse.closures().all().stream()).toList();
    }

    private static boolean asks(Event event, SettingClosure closure, Excuse excuse) {
        return event instanceof AdviceEvent asked
                && asked.name() == EventName.ADVICE_REQUESTED
                && asked.adviser().equals(AdviceEvent.EDUCATIONAL)
                && asked.setting().filter(closure.setting()::equals).isPresent()
                && excuse.period().holds(asked.date());
    }

    /** The window opens a week before the closure and ends, that day included, a week before the setting reopens. */
    private static Answer within(LocalDate asked, SettingClosure closure, GroundTerms terms) {
        long days = closure.reopens().toEpochDay() - closure.firstClosed().toEpochDay();
        if (days < terms.days()) {
            return new Answer.No("The closure of %d days is shorter than %d.".formatted(days, terms.days()));
        }
        LocalDate opens = closure.firstClosed().minusDays(terms.margin());
        LocalDate ends = closure.reopens().minusDays(terms.margin());
        return Answer.yesIf(
                !asked.isBefore(opens) && !asked.isAfter(ends),
                "Advice was asked on %s, outside %s to %s."
                        .formatted(DayWords.of(asked), DayWords.of(opens), DayWords.of(ends)));
    }
}

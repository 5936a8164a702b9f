package sightline.service.casework.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sightline.journey.event.EventName;
import sightline.service.casework.field.Field;
import sightline.service.casework.field.Fields;
import sightline.service.casework.field.Filled;
import sightline.service.casework.journal.NewCase;
import sightline.service.page.form.Choice;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;

/**
 * What somebody typed to open a case.
 *
 * @param typed the fields
 * @param wanted what it comes to; empty where there are mistakes
 * @param mistakes to mend first
 */
public record OpenForm(Typed typed, Optional<NewCase> wanted, List<Mistake> mistakes) {

    static final String BEGAN = "began";

    /** Who it is, where somebody alike is known: the key of a person, or {@link #NEW}. */
    static final String SAME = "same";

    static final String NEW = "new";
    private static final int LONGEST_NAME = 100;

    /** How a case begins. */
    public static final List<Choice> WAYS = List.of(
            new Choice(EventName.REQUEST_RECEIVED.written(), "Somebody asked for an EHC needs assessment"),
            new Choice(
                    EventName.BROUGHT_TO_ATTENTION.written(), "The child or young person was brought to our attention"),
            new Choice(EventName.PLAN_TRANSFERRED_IN.written(), "A plan came from another authority"),
            new Choice(EventName.FINAL_PLAN_ISSUED.written(), "There is a plan that is older than our records"));

    /** What the ways of beginning ask besides. */
    public static List<Field> fields(String began) {
        return EventName.named(began).map(Fields::of).orElse(List.of());
    }

    static OpenForm empty() {
        return new OpenForm(Typed.NOTHING, Optional.empty(), List.of());
    }

    static OpenForm of(Typed typed) {
        List<Mistake> mistakes = new ArrayList<>();
        name(typed, "forename", "first name", mistakes);
        name(typed, "surname", "last name", mistakes);
        Optional<LocalDate> born = Filled.day("born", "the date of birth", true, typed, mistakes);
        Optional<EventName> began = EventName.named(typed.text(BEGAN))
                .filter(name -> WAYS.stream().anyMatch(way -> way.value().equals(name.written())));
        if (began.isEmpty()) {
            mistakes.add(new Mistake(BEGAN, "Choose how the case began"));
            Filled.day(Filled.HAPPENED, "the day it began", true, typed, mistakes);
        }
        Optional<NewCase> wanted = began.flatMap(name -> {
            Filled filled = Filled.of(name, typed);
            mistakes.addAll(filled.mistakes());
            return born.flatMap(birthday -> filled.day()
                    .map(day -> new NewCase(
                            typed.some(SAME).filter(same -> !same.equals(NEW)),
                            typed.text("forename"),
                            typed.text("surname"),
                            birthday,
                            name,
                            day,
                            filled.detail())));
        });
        return new OpenForm(typed, wanted.filter(any -> mistakes.isEmpty()), List.copyOf(mistakes));
    }

    private static void name(Typed typed, String field, String words, List<Mistake> mistakes) {
        String name = typed.text(field);
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            mistakes.add(new Mistake(field, "Enter the %s, in at most %d characters".formatted(words, LONGEST_NAME)));
        }
    }

    OpenForm with(Mistake mistake) {
        return new OpenForm(typed, wanted, List.of(mistake));
    }
}

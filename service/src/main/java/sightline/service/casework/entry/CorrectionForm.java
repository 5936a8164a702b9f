package sightline.service.casework.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sightline.journey.event.Detail;
import sightline.journey.event.Event;
import sightline.journey.event.EventName;
import sightline.journey.event.Events;
import sightline.journey.event.Happened;
import sightline.journey.event.Reading;
import sightline.service.casework.field.Filled;
import sightline.service.casework.field.Prefilled;
import sightline.service.page.InWords;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;

/**
 * What somebody typed to put an event right.
 *
 * @param typed the fields
 * @param right the event as it would stand; empty where it is taken back, or where there are mistakes
 * @param mistakes to mend first
 */
record CorrectionForm(Typed typed, Optional<Event> right, List<Mistake> mistakes) {

    static final String WAY = "way";
    static final String REASON = "reason";
    static final String PUT_RIGHT = "right";
    static final String TAKE_BACK = "back";

    private static final int LONGEST = 1_000;

    static CorrectionForm prefilled(Event now, int seen) {
        return new CorrectionForm(
                Prefilled.of(now).with(WAY, PUT_RIGHT).with("seen", String.valueOf(seen)), Optional.empty(), List.of());
    }

    static CorrectionForm of(Event now, Typed typed, LocalDate today) {
        List<Mistake> mistakes = new ArrayList<>();
        if (!List.of(PUT_RIGHT, TAKE_BACK).contains(typed.text(WAY))) {
            mistakes.add(new Mistake(WAY, "Choose whether it is put right or taken back"));
        }
        Optional<Event> right =
                typed.text(WAY).equals(PUT_RIGHT) ? right(now, typed, today, mistakes) : Optional.empty();
        String reason = typed.text(REASON);
        if (reason.isEmpty() || reason.length() > LONGEST) {
            mistakes.add(new Mistake(REASON, "Write why it was wrong, in at most 1,000 characters"));
        }
        return new CorrectionForm(typed, right, List.copyOf(mistakes));
    }

    private static Optional<Event> right(Event now, Typed typed, LocalDate today, List<Mistake> mistakes) {
        Filled filled = Filled.of(now.name(), typed);
        mistakes.addAll(filled.mistakes());
        if (filled.day().filter(today::isBefore).isPresent()) {
            mistakes.add(EntryPage.refusal("%s has not come yet. An event can only be put right to a day that has come."
                    .formatted(InWords.date(filled.day().get()))));
        }
        if (!mistakes.isEmpty()) {
            return Optional.empty();
        }
        Happened at = new Happened(
                now.at().journey(), now.name(), filled.day().orElse(now.date()), today, detail(now, filled));
        if (at.day().equals(now.date()) && at.detail().equals(detail(now, Filled.of(now.name(), Prefilled.of(now))))) {
            mistakes.add(EntryPage.refusal("Nothing is changed. Change the day or what it says, or take it back."));
        }
        return switch (Events.read(at)) {
            case Reading.Understood(Event event) -> Optional.of(event);
            case Reading.Refused(String why) -> {
                mistakes.add(EntryPage.refusal(why));
                yield Optional.empty();
            }
        };
    }

    /** What was typed, and whatever else the event said that no form asks for. */
    private static Detail detail(Event now, Filled filled) {
        String besides = Prefilled.besides(now);
        String typed = filled.detail().written();
        return new Detail(typed.isEmpty() || besides.isEmpty() ? typed + besides : typed + ";" + besides);
    }

    EventName name() {
        return typed.text(WAY).equals(TAKE_BACK) ? EventName.EVENT_REVERSED : EventName.EVENT_CORRECTED;
    }

    CorrectionForm with(Mistake mistake) {
        return new CorrectionForm(typed, right, List.of(mistake));
    }
}

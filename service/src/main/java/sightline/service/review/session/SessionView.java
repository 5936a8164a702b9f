package sightline.service.review.session;

import java.util.List;
import java.util.Optional;
import sightline.service.page.form.Choice;
import sightline.service.review.desk.Inside;
import sightline.service.review.witness.Beside;

/**
 * A form about a session.
 *
 * @param inside the review
 * @param sitting the session as it stands; empty for a new one
 * @param form what it holds
 * @param overtaken whether somebody else saved changes meanwhile
 */
public record SessionView(Inside inside, Optional<Sitting> sitting, SessionForm form, boolean overtaken) {

    /** Where the form is sent. */
    public String action() {
        return sitting.map(known -> known.path() + "/edit")
                .orElse(inside.review().path() + "/sessions/new");
    }

    /** What differs between what is saved now and what was typed. */
    public List<Beside> differences() {
        return sitting.map(SessionForm::of)
                .map(saved -> FIELDS.stream()
                        .map(field -> new Beside(
                                field.words(),
                                saved.typed().text(field.value()),
                                form.typed().text(field.value())))
                        .filter(beside -> !beside.saved().equals(beside.typed()))
                        .toList())
                .orElse(List.of());
    }

    private static final List<Choice> FIELDS = List.of(
            new Choice("title", "What it is called"),
            new Choice("on-day", "Day"),
            new Choice("on-month", "Month"),
            new Choice("on-year", "Year"),
            new Choice("place", "Place"),
            new Choice("begins", "Begins"),
            new Choice("ends", "Ends"));

    /** Whether it asks from when to when: a day of hearings says so on a page of its own. */
    public boolean asksForTimes() {
        return sitting.filter(Sitting::isDay).isEmpty();
    }
}

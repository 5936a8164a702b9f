package sightline.service.casework.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import sightline.journey.event.Detail;
import sightline.journey.event.EventName;
import sightline.service.casework.field.Field;
import sightline.service.casework.field.Fields;
import sightline.service.casework.field.Said;
import sightline.service.casework.journal.CaseFile;
import sightline.service.casework.journal.Written;
import sightline.service.page.form.Choice;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;

/**
 * What the form that writes an event down shows.
 *
 * @param file the case
 * @param event what happened
 * @param typed the fields
 * @param mistakes to mend first
 * @param lists to choose from
 * @param others what others wrote while this was typed
 */
public record EntryView(
        CaseFile file, EventName event, Typed typed, List<Mistake> mistakes, Lists lists, Optional<Others> others) {

    /**
     * What a form chooses from.
     *
     * @param advisers those that give advice
     * @param settings schools, colleges, early years settings
     * @param warning why the event can't be written down for today
     */
    public record Lists(List<Choice> advisers, List<Choice> settings, Optional<String> warning) {}

    /**
     * What others wrote while this was typed.
     *
     * @param written in the order of writing
     * @param accounts names by number
     * @param mine what was typed, as it would be written
     */
    public record Others(List<Written> written, Map<Long, String> accounts, Detail mine) {

        /** Who wrote it. */
        public String who(Written one) {
            return one.author()
                    .map(id -> accounts.getOrDefault(id, "somebody who has left"))
                    .orElse("Sightline");
        }
    }

    /** What the event says beside its day. */
    public List<Field> fields() {
        return Fields.of(event);
    }

    /** An event in words. */
    public String said(EventName name, Detail detail) {
        Map<String, String> settings =
                lists.settings().stream().collect(Collectors.toMap(Choice::value, Choice::words, (one, other) -> one));
        return Said.line(Said.all(name, detail, settings));
    }
}

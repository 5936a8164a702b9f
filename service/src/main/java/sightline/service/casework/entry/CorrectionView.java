package sightline.service.casework.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import sightline.journey.event.Detail;
import sightline.journey.event.Event;
import sightline.journey.event.EventName;
import sightline.service.casework.field.Field;
import sightline.service.casework.field.Fields;
import sightline.service.casework.field.Said;
import sightline.service.casework.journal.CaseFile;
import sightline.service.page.form.Choice;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;

/**
 * What the page that puts an event right shows.
 *
 * @param file the case
 * @param number of the event
 * @param present the event as it stands
 * @param typed the fields
 * @param mistakes to mend first
 * @param lists to choose from
 * @param others what others wrote while this was typed
 * @param preview what follows from the correction, once it has no mistakes
 */
public record CorrectionView(
        CaseFile file,
        int number,
        Event present,
        Typed typed,
        List<Mistake> mistakes,
        EntryView.Lists lists,
        Optional<EntryView.Others> others,
        Optional<Preview> preview) {

    /**
     * What follows from a correction.
     *
     * @param right the event as it would stand; empty where it is taken back
     * @param shifts clocks that move
     * @param stateBefore where the journey stands
     * @param stateAfter where it stands then
     */
    public record Preview(Optional<Event> right, List<Shift> shifts, String stateBefore, String stateAfter) {}

    /** What the event says beside its day. */
    public List<Field> fields() {
        return Fields.of(present.name());
    }

    /** An event in words. */
    public String said(Event event) {
        return said(event.name(), event.at().detail());
    }

    /** What an event says, in words. */
    public String said(EventName name, Detail detail) {
        Map<String, String> settings =
                lists.settings().stream().collect(Collectors.toMap(Choice::value, Choice::words, (one, other) -> one));
        return Said.line(Said.all(name, detail, settings));
    }

    /** The fields that were typed, to be sent again as they are. */
    public Map<String, String> sent() {
        Map<String, String> sent = new TreeMap<>(typed.values());
        sent.keySet().removeIf(key -> key.startsWith("_") || key.equals("step"));
        return sent;
    }
}

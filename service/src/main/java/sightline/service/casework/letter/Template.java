package sightline.service.casework.letter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sightline.journey.event.EventName;

/**
 * The text of a letter before it is filled, as its file says.
 *
 * @param id the name of the file, which is also in addresses and names of documents
 * @param title the letter's heading
 * @param trigger the event it goes with
 * @param notice what the law says about it
 * @param asks what the officer writes in their own words, as a label; empty where nothing is asked
 * @param lines the text
 */
public record Template(
        String id, String title, Trigger trigger, Notice notice, Optional<String> asks, List<Line> lines) {

    /**
     * The event that a letter goes with.
     *
     * @param event its name
     * @param when what the event must say besides
     * @param toAdviser whether it goes to an adviser and not to the family
     */
    public record Trigger(EventName event, Map<String, String> when, boolean toAdviser) {}

    /**
     * What the law says about a letter.
     *
     * @param duties that it carries out, by their short names
     * @param reference where they are written
     * @param mustHold the contents that it must have
     */
    public record Notice(Set<String> duties, String reference, Set<String> mustHold) {}
}

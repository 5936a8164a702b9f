package sightline.service.casework.entry;

import java.util.List;
import sightline.journey.event.EventName;
import sightline.service.casework.journal.CaseFile;

/**
 * What may be written down on a case.
 *
 * @param file the case
 * @param state where it stands, in words
 * @param groups what the law allows next
 * @param others what it does not, each with the reason
 */
public record ChooseView(CaseFile file, String state, List<Group> groups, List<Group> others) {

    /**
     * Some events of one kind.
     *
     * @param name of the kind
     * @param ways the events
     */
    public record Group(String name, List<Way> ways) {}

    /**
     * An event.
     *
     * @param event its name
     * @param why it can't be written down; blank where it can
     */
    public record Way(EventName event, String why) {}
}

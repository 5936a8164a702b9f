package sightline.service.casework.sen2.bring;

import java.util.List;
import java.util.Optional;
import sightline.exchange.sen2.merge.ToldPerson;
import sightline.insight.exemplar.LogEvent;
import sightline.journey.event.Journey;

/**
 * What comes in about one child or young person.
 *
 * @param told what the return says
 * @param person the key in the cases; empty for a newcomer
 * @param named whether the cases have the name
 * @param fresh new journeys, each with its events
 * @param carried journeys that are there and of which the return knows more
 */
public record Step(
        ToldPerson told, Optional<String> person, boolean named, List<List<LogEvent>> fresh, List<Carried> carried) {

    /**
     * A journey that is there.
     *
     * @param written all that is written down
     * @param more what the return knows besides
     */
    public record Carried(Journey written, List<LogEvent> more) {}
}

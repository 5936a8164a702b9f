package sightline.exchange.sen2.build;

import static sightline.journey.event.EventName.BROUGHT_TO_ATTENTION;
import static sightline.journey.event.EventName.DECIDED_TO_ASSESS;
import static sightline.journey.event.EventName.REQUEST_WITHDRAWN;

import sightline.exchange.sen2.form.Block;
import sightline.exchange.sen2.form.Form;
import sightline.exchange.sen2.form.Item;
import sightline.exchange.sen2.form.Section;
import sightline.journey.event.Event;

/** Module 2: the request, and what was decided on it by the end of the collection period. */
final class RequestModule {

    /** Made by nobody: the authority itself became aware, which the guide counts with other sources. */
    private static final String OTHER_SOURCE = "5";

    private RequestModule() {}

    static Section of(Story story, Turns turns, Disputes disputes) {
        Section made = Section.at(Block.REQUESTS, 0);
        boolean historical = turns.isHistorical(story);
        turns.received().ifPresent(event -> {
            made.put(Item.RECEIVED_DATE, event.date().toString(), 0);
            if (!historical) {
                made.put(
                        Item.REQUEST_SOURCE,
                        event.name() == BROUGHT_TO_ATTENTION
                                ? OTHER_SOURCE
                                : Story.detail(event, "source").orElse(OTHER_SOURCE),
                        0);
                made.put(
                        Item.RYA,
                        Story.detail(event, "inYouthCustody")
                                .map(custody -> custody.equals("true") ? "1" : "0")
                                .orElse("0"),
                        0);
            }
        });
        String outcome = historical ? "H" : outcome(turns);
        made.put(Item.REQUEST_OUTCOME, outcome, 0);
        if (outcome.equals("Y") || outcome.equals("N")) {
            Event decided = turns.decided().orElseThrow();
            made.put(Item.REQUEST_OUTCOME_DATE, decided.date().toString(), 0);
            boolean refused = outcome.equals("N");
            made.put(Item.REQUEST_MEDIATION, refused ? disputes.mediation(Disputes.About.ASSESS) : "0", 0);
            made.put(Item.REQUEST_TRIBUNAL, refused ? disputes.tribunal(Disputes.About.ASSESS) : "0", 0);
        }
        turns.movedOut()
                .ifPresent(event -> made.put(
                        Item.EXPORTED, Story.detail(event, Keys.AUTHORITY).orElse(Form.UNKNOWN_AUTHORITY), 0));
        return made;
    }

    private static String outcome(Turns turns) {
        return turns.decided()
                .map(event -> event.name() == DECIDED_TO_ASSESS ? "Y" : event.name() == REQUEST_WITHDRAWN ? "W" : "N")
                .orElse(turns.movedOut().isPresent() ? "W" : "A");
    }
}

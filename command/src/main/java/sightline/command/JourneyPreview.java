package sightline.command;

import java.io.PrintStream;
import java.util.List;
import sightline.journey.event.Event;
import sightline.journey.event.Journey;

/** The first journeys that come out of an extract, for somebody who looks whether the mapping is right. */
record JourneyPreview(PrintStream out) {

    private static final int SHOWN = 5;

    void print(List<Journey> journeys) {
        long events =
                journeys.stream().mapToLong(journey -> journey.events().size()).sum();
        out.printf("%,d journeys with %,d events come out. Nothing was written.%n", journeys.size(), events);
        for (Journey journey : journeys.subList(0, Math.min(SHOWN, journeys.size()))) {
            out.printf(
                    "%nJourney %s of person %s, authority %s%n",
                    journey.id().journey(), journey.id().person(), journey.id().authority());
            for (Event event : journey.events()) {
                out.printf(
                        "  %s  %s  %s%n",
                        event.date(),
                        event.name().written(),
                        event.at().detail().written());
            }
        }
        if (journeys.size() > SHOWN) {
            out.printf("%n… and %,d more.%n", journeys.size() - SHOWN);
        }
        out.flush();
    }
}

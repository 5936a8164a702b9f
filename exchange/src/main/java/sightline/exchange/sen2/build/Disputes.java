package sightline.exchange.sen2.build;

import static sightline.journey.event.EventName.MEDIATION_HELD;
import static sightline.journey.event.EventName.MEDIATION_REQUESTED;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import sightline.journey.event.Event;
import sightline.journey.event.EventName;

/** What was disputed on a journey: mediation that was held, and appeals, by what they were about. */
final class Disputes {

    /** What a dispute is about: sections 51(2)(a), (b), and the rest. */
    enum About {
        ASSESS,
        ISSUE,
        OTHER
    }

    private final Map<About, Boolean> mediated = new EnumMap<>(About.class);
    private final Map<About, Boolean> appealed = new EnumMap<>(About.class);

    private Disputes() {}

    static Disputes of(Story story, Turns turns) {
        Disputes found = new Disputes();
        About asked = About.OTHER;
        for (Event event : story.events()) {
            About matter = about(event, turns);
            if (event.name() == MEDIATION_REQUESTED) {
                asked = matter;
            } else if (event.name() == MEDIATION_HELD) {
                found.mediated.put(asked, true);
            } else if (event.name() == EventName.APPEAL_REGISTERED) {
                found.appealed.put(matter, true);
            }
        }
        return found;
    }

    /** What an event says it is about, or what the last decision before it was about. */
    private static About about(Event event, Turns turns) {
        Optional<String> said = Story.detail(event, Keys.ISSUE);
        if (said.isPresent()) {
            return switch (said.get()) {
                case "ASSESS" -> About.ASSESS;
                case "ISSUE" -> About.ISSUE;
                default -> About.OTHER;
            };
        }
        LocalDate day = event.date();
        if (isBy(turns.issued(), day)) {
            return About.OTHER;
        }
        if (isBy(turns.refused(), day)) {
            return About.ISSUE;
        }
        return isBy(turns.decided(), day) ? About.ASSESS : About.OTHER;
    }

    private static boolean isBy(Optional<Event> turn, LocalDate day) {
        return turn.filter(event -> !event.date().isAfter(day)).isPresent();
    }

    /** 1 where a mediation meeting was held about this, else 0. */
    String mediation(About about) {
        return mediated.containsKey(about) ? "1" : "0";
    }

    /** 1 where an appeal was registered about this, else 0. */
    String tribunal(About about) {
        return appealed.containsKey(about) ? "1" : "0";
    }
}

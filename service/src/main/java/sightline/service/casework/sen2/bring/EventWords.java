package sightline.service.casework.sen2.bring;

import sightline.insight.exemplar.LogEvent;
import sightline.journey.event.EventName;
import sightline.service.page.InWords;

/** What an event says, in words for a page. */
final class EventWords {

    private static final String APPROXIMATE = "approximate";

    private EventWords() {}

    /**
     * Such as "Final plan issued on 3 May 2024", or "Need recorded, type ASD".
     *
     * @param key which part of the detail is told; blank for the day
     */
    static String of(LogEvent event, String key) {
        String name = EventName.named(event.name()).map(EventName::words).orElse(event.name());
        return key.isEmpty()
                ? "%s on %s%s"
                        .formatted(
                                name,
                                InWords.date(event.date()),
                                event.detail().containsKey(APPROXIMATE) ? " (the day is a guess)" : "")
                : "%s, %s %s".formatted(name, key, event.detail().getOrDefault(key, ""));
    }
}

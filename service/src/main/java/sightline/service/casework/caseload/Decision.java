package sightline.service.casework.caseload;

import java.util.Arrays;
import java.util.Locale;
import sightline.journey.event.EventName;

/** What a panel decides. */
enum Decision {
    TO_ASSESS("To assess", EventName.DECIDED_TO_ASSESS),
    NOT_TO_ASSESS("Not to assess", EventName.DECIDED_NOT_TO_ASSESS),
    TO_ISSUE("To issue a plan", EventName.DECIDED_TO_ISSUE),
    NOT_TO_ISSUE("Not to issue a plan", EventName.DECIDED_NOT_TO_ISSUE);

    private final String words;
    private final EventName event;

    Decision(String words, EventName event) {
        this.words = words;
        this.event = event;
    }

    String words() {
        return words;
    }

    String event() {
        return event.written();
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Decision of(String slug) {
        return Arrays.stream(values())
                .filter(decision -> decision.slug().equals(slug))
                .findFirst()
                .orElse(TO_ASSESS);
    }
}

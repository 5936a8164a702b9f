package sightline.service.casework.gate;

import java.util.Locale;

/** In what part somebody comes to cases; the database's policies name the same three. */
public enum Part {
    /** The authority's own SEND team: every case of the authority. */
    OFFICER,
    /** Somebody who gives advice: what their organisation was asked. */
    ADVISER,
    /** Sightline itself: a load, or what follows from a step that was allowed. */
    SYSTEM;

    String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package sightline.journey.event;

import java.util.Optional;

/**
 * Something between the authority and one adviser: advice asked, received, waived, or an appointment missed.
 *
 * @param adviser who: educational, medical, psychological, social-care, parent, hearing-vision,
 *     preparing-for-adulthood or other:NAME
 * @param setting the school or college asked, where it is one
 */
public record AdviceEvent(Happened at, String adviser, Optional<String> setting) implements Event {

    @Override
    public AdviceEvent with(Happened other) {
        return new AdviceEvent(other, adviser, setting);
    }

    /** The adviser who is asked but owes nothing by a date: the parent or young person. */
    public static final String PARENT = "parent";

    /** The adviser whose setting may be closed: the head teacher or principal. */
    public static final String EDUCATIONAL = "educational";
}

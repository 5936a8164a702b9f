package sightline.journey.event;

/**
 * Whose journey it is.
 *
 * @param authority the council's code, such as 990
 * @param person the child or young person, by a key that says nothing about them
 * @param journey one request and all that follows; unique within an authority
 */
public record JourneyId(String authority, String person, String journey) {}

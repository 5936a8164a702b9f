package sightline.service.casework.load;

/**
 * What a load brought.
 *
 * @param journeys that are new
 * @param there journeys that were there already, or in which nothing has happened yet, and were left alone
 * @param events of the new journeys
 */
public record Loaded(int journeys, int there, long events) {}

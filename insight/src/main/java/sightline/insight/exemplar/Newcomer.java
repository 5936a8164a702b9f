package sightline.insight.exemplar;

/**
 * An invented child or young person of the log.
 *
 * @param person the number in the log
 * @param reception the calendar year in whose September they begin reception, or began or would have
 * @param setting the school or college
 */
public record Newcomer(String person, int reception, String setting) {}

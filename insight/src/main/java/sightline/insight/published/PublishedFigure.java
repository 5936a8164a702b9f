package sightline.insight.published;

/**
 * One figure as one release printed it.
 *
 * @param authority three-digit code of the authority (the stable key), or {@link Authority#ENGLAND}
 * @param year calendar year that was measured
 * @param measure what was counted
 * @param figure the count, or why there is none
 * @param vintage id of the release ({@link Vintage#id})
 */
public record PublishedFigure(String authority, int year, Measure measure, Figure figure, String vintage) {}

package sightline.insight.published;

/**
 * A figure as it was known, with the release that says so.
 *
 * @param figure the count, or why there is none
 * @param vintage the release it is read from
 * @param fromLaterRelease true where that release came out after the day asked for, because no release of that time is
 *     held; a page that shows the figure must say so
 */
public record KnownFigure(Figure figure, Vintage vintage, boolean fromLaterRelease) {}

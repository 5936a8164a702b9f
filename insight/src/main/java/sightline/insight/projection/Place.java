package sightline.insight.projection;

/**
 * Where a child with a plan is.
 *
 * @param need the primary need, by its code
 * @param setting the setting, by its code
 */
public record Place(String need, String setting) {}

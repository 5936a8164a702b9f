package sightline.service.casework.field;

/**
 * One answer out of several.
 *
 * @param value as it is written
 * @param words as people read it
 */
public record Choice(String value, String words) {}

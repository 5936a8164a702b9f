package sightline.service.page.form;

/**
 * One answer out of several.
 *
 * @param value as it is written
 * @param words as people read it
 */
public record Choice(String value, String words) {}

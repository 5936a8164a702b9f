package sightline.service.review.book;

/**
 * A theme of the report.
 *
 * @param id the number
 * @param name as people read it
 */
public record Theme(long id, String name) {}

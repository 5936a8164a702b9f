package sightline.service.improvement.mail;

/**
 * A letter that leaves by mail.
 *
 * @param to the address
 * @param subject in a few words
 * @param words plain text
 */
public record Letter(String to, String subject, String words) {}

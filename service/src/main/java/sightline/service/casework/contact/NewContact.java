package sightline.service.casework.contact;

import java.time.Instant;

/**
 * A message or call that is to be written down.
 *
 * @param received when it came
 * @param from who said it
 * @param channel how it came
 * @param about what it is about
 * @param words what was said
 */
public record NewContact(Instant received, String from, Channel channel, About about, String words) {}

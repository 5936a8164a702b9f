package sightline.service.review.draft;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody who was asked to read a draft.
 *
 * @param id the number
 * @param name as the task group knows them
 * @param byLink whether they read it with a link of their own and not with an account
 * @param opened when they first did
 * @param ended whether their link was taken back
 */
public record DraftReader(long id, String name, boolean byLink, Optional<Instant> opened, boolean ended) {}

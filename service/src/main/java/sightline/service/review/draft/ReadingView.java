package sightline.service.review.draft;

import java.util.Optional;

/**
 * A draft before one of its readers, as a page shows it.
 *
 * @param draft which
 * @param html with what they have said
 * @param isOpen whether comments are still taken
 * @param comments how many they have made
 * @param notice what has just been done
 */
public record ReadingView(SharedDraft draft, String html, boolean isOpen, int comments, Optional<String> notice) {}

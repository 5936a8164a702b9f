package sightline.service.review.draft;

import java.util.List;
import sightline.service.people.Mistake;

/**
 * The form for a comment.
 *
 * @param draft on which
 * @param paragraph on what
 * @param base the address of the draft
 * @param words as typed
 * @param mistakes to be mended
 */
public record CommentView(
        SharedDraft draft, DraftParagraph paragraph, String base, String words, List<Mistake> mistakes) {}

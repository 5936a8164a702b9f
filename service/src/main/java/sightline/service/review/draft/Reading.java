package sightline.service.review.draft;

import java.util.List;
import java.util.Optional;

/**
 * A draft before one of its readers.
 *
 * @param draft which
 * @param reader their number
 * @param html what it says
 * @param paragraphs that they can comment on
 * @param own comments, with the group's answers
 */
public record Reading(SharedDraft draft, long reader, String html, List<DraftParagraph> paragraphs, List<Comment> own) {

    /** The paragraph of that name. */
    public Optional<DraftParagraph> paragraph(String name) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.name().equals(name))
                .findFirst();
    }

    /** What they have said about a paragraph. */
    public List<Comment> on(String name) {
        return own.stream().filter(comment -> comment.on().name().equals(name)).toList();
    }
}

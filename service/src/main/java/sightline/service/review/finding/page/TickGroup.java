package sightline.service.review.finding.page;

import java.util.List;
import java.util.function.Function;
import sightline.service.review.book.ReviewBook;
import sightline.service.review.book.Theme;

/**
 * Statements of one theme that can be ticked.
 *
 * @param theme its name
 * @param ticks the statements
 */
public record TickGroup(String theme, List<Tick> ticks) {

    /**
     * A statement that can be ticked.
     *
     * @param id its number
     * @param label F12
     * @param words what it says
     */
    public record Tick(long id, String label, String words) {}

    /** The findings of a review, by theme. */
    static List<TickGroup> findings(ReviewBook book) {
        return groups(
                book,
                theme -> book.argument().findings(theme).stream()
                        .map(finding ->
                                new Tick(finding.id(), Labels.of(finding).text(), finding.words()))
                        .toList());
    }

    /** The conclusions of a review, by theme. */
    static List<TickGroup> conclusions(ReviewBook book) {
        return groups(
                book,
                theme -> book.argument().conclusions(theme).stream()
                        .map(conclusion ->
                                new Tick(conclusion.id(), Labels.of(conclusion).text(), conclusion.words()))
                        .toList());
    }

    private static List<TickGroup> groups(ReviewBook book, Function<Theme, List<Tick>> ticks) {
        return book.argument().themes().stream()
                .map(theme -> new TickGroup(theme.name(), ticks.apply(theme)))
                .filter(group -> !group.ticks().isEmpty())
                .toList();
    }
}

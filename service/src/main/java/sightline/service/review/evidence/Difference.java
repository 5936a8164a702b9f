package sightline.service.review.evidence;

import java.util.List;
import java.util.stream.Stream;
import sightline.service.page.InWords;
import sightline.service.review.book.ReviewBook;
import sightline.service.review.book.Theme;

/**
 * What two people wrote into one field, side by side.
 *
 * @param field what it is called
 * @param theirs what is saved now
 * @param mine what was typed and is not saved
 */
public record Difference(String field, String theirs, String mine) {

    static List<Difference> between(ReviewBook book, NewEvidence theirs, NewEvidence mine) {
        return Stream.of(
                        new Difference("Title", theirs.title(), mine.title()),
                        new Difference(
                                "Kind", theirs.kind().words(), mine.kind().words()),
                        new Difference(
                                "Source",
                                theirs.from().source().words(),
                                mine.from().source().words()),
                        new Difference(
                                "Who said it",
                                theirs.from().origin(),
                                mine.from().origin()),
                        new Difference(
                                "Day",
                                InWords.date(theirs.from().day()),
                                InWords.date(mine.from().day())),
                        new Difference(
                                "Who may read it",
                                theirs.standing().words(),
                                mine.standing().words()),
                        new Difference(
                                "Consent",
                                theirs.standing().consent().words(),
                                mine.standing().consent().words()),
                        new Difference(
                                "Lines of enquiry",
                                RegisterView.labels(book, theirs.lines()),
                                RegisterView.labels(book, mine.lines())),
                        new Difference("Themes", themes(book, theirs), themes(book, mine)),
                        new Difference("Summary", theirs.summary(), mine.summary()),
                        new Difference("Words", theirs.words(), mine.words()))
                .filter(both -> !both.theirs().equals(both.mine()))
                .toList();
    }

    private static String themes(ReviewBook book, NewEvidence item) {
        return String.join(
                ", ",
                book.argument().themes().stream()
                        .filter(theme -> item.themes().contains(theme.id()))
                        .map(Theme::name)
                        .toList());
    }
}

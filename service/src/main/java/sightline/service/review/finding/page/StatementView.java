package sightline.service.review.finding.page;

import java.util.List;
import java.util.Locale;
import sightline.service.page.form.Choice;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.review.book.ReviewBook;
import sightline.service.review.desk.ReviewHead;
import sightline.service.review.finding.Step;

/**
 * What the pages show that ask one thing about one statement: where to, why back, when sent.
 *
 * @param book the review
 * @param at which statement
 * @param label what it is called and says
 * @param typed what stands in the form
 * @param mistakes to mend first
 */
public record StatementView(ReviewBook book, At at, Labels.Label label, Typed typed, List<Mistake> mistakes) {

    /**
     * A statement's place.
     *
     * @param step which of the three
     * @param id its number
     */
    record At(Step step, long id) {}

    /** The review. */
    public ReviewHead head() {
        return book.head();
    }

    /** Where the statement's own pages are. */
    public String path() {
        return head().path() + at.step().path(at.id());
    }

    /** "Finding F12". */
    public String name() {
        String words = at.step().words();
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1) + " " + label.text();
    }

    /** The themes to choose from. */
    public List<Choice> themes() {
        return Statement.themes(book);
    }
}

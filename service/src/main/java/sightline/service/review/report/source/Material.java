package sightline.service.review.report.source;

import java.time.LocalDate;
import java.util.Set;
import sightline.service.review.book.ReviewBook;

/**
 * Everything that a report is made from.
 *
 * @param book the review as it stands
 * @param words the group's own
 * @param leftOut names of chapters that are not printed
 * @param annex what other corners add
 * @param numbers what the review did, counted before anything is left out
 * @param edition which printing this is
 */
public record Material(
        ReviewBook book, OwnWords words, Set<String> leftOut, Annex annex, Numbers numbers, Edition edition) {

    /**
     * Which printing of a report.
     *
     * @param status such as "Draft of the task group, not published"
     * @param day that it is of
     * @param reach who may read it
     * @param withheld what this reach leaves out
     */
    public record Edition(String status, LocalDate day, Reach reach, Withheld withheld) {}

    /** Who may read a printing. */
    public enum Reach {
        /** The task group and its officers: exempt and confidential matter too. */
        FULL,
        /** Everybody. */
        PUBLIC
    }

    /**
     * How much a public printing leaves out.
     *
     * @param evidence items that are not public
     * @param findings that rest on nothing public
     * @param conclusions that follow from such findings alone
     * @param recommendations likewise, whose words are left out
     */
    public record Withheld(int evidence, int findings, int conclusions, int recommendations) {

        /** Nothing is left out. */
        public static final Withheld NOTHING = new Withheld(0, 0, 0, 0);

        /** Whether a finding, a conclusion or a recommendation is left out. */
        public boolean isPartOfTheArgument() {
            return findings + conclusions + recommendations > 0;
        }
    }

    /** This with another book and edition. */
    public Material with(ReviewBook other, Annex others, Edition printing) {
        return new Material(other, words, leftOut, others, numbers, printing);
    }

    /** This under another status. */
    public Material as(String status) {
        Edition under = new Edition(status, edition.day(), edition.reach(), edition.withheld());
        return new Material(book, words, leftOut, annex, numbers, under);
    }

    /** Whether this is for everybody. */
    public boolean isPublic() {
        return edition.reach() == Reach.PUBLIC;
    }
}

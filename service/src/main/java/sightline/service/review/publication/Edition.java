package sightline.service.review.publication;

import java.time.LocalDate;

/**
 * A published report as it was printed on one day.
 *
 * @param number of the report, the same for all its editions
 * @param edition from 1
 * @param name what it is called and whose it is
 * @param day on which it was published
 * @param why it was printed again; empty for the first
 * @param digest over its files
 * @param asked how many recommendations it makes
 */
public record Edition(long number, int edition, Name name, LocalDate day, String why, String digest, int asked) {

    /**
     * What a report is called.
     *
     * @param title of the report
     * @param council whose; empty where nobody has said
     * @param committee on whose behalf
     */
    public record Name(String title, String council, String committee) {

        /** Whose report it is, in a line. */
        public String whose() {
            return council.isEmpty() ? committee : council + ", " + committee;
        }
    }

    /** Where it is read. */
    public String path() {
        return "/reports/" + number;
    }
}

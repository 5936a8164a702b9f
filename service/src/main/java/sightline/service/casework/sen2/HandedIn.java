package sightline.service.casework.sen2;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A return that was handed in.
 *
 * @param id its number
 * @param year of the survey
 * @param name of the file
 * @param came when, and by whom
 * @param size how much is in it
 * @param since how it differs from the upload before; empty for the first of a year
 * @param sent what the file was
 */
public record HandedIn(long id, int year, String name, Came came, Size size, Optional<Since> since, Sent sent) {

    /**
     * When and by whom.
     *
     * @param day when
     * @param time of day
     * @param by whom, where the account is still there
     */
    public record Came(LocalDate day, String time, Optional<String> by) {}

    /**
     * How much is in it.
     *
     * @param persons how many people
     * @param errors how many findings are errors
     * @param queries how many are queries
     * @param listed how many findings are kept one by one
     */
    public record Size(int persons, long errors, long queries, int listed) {

        /** Whether some findings are only counted. */
        public boolean isCut() {
            return errors + queries > listed;
        }
    }

    /**
     * How it differs from the upload before.
     *
     * @param before that upload's number
     * @param came findings that are new
     * @param went findings that are gone
     * @param stayed findings that are still there
     * @param joined people who are new
     * @param missing people who are gone
     */
    public record Since(long before, int came, int went, int stayed, int joined, int missing) {}

    /**
     * What the file was.
     *
     * @param sha256 of its bytes, unpacked
     * @param leftOut what of its tables was left out, and why; empty where it came as a return
     */
    public record Sent(String sha256, List<String> leftOut) {

        public Sent {
            leftOut = List.copyOf(leftOut);
        }
    }

    /** What pages call it. */
    public String title() {
        return "%s (%d)".formatted(name, year);
    }

    /** Where its pages begin. */
    public String href() {
        return "/return/" + id;
    }

    /** Whether it can be sent, in a sentence. */
    public String verdict() {
        if (size.errors() == 0 && size.queries() == 0) {
            return "By our rules it can be sent: no error and no query was found.";
        }
        if (size.errors() == 0) {
            return size.queries() == 1
                    ? "By our rules it can be sent. The Department may ask about 1 query: have a note ready."
                    : "By our rules it can be sent. The Department may ask about %s queries: have a note ready."
                            .formatted(Counts.of(size.queries()));
        }
        return size.errors() == 1
                ? "It can’t be sent yet: 1 error must be put right first."
                : "It can’t be sent yet: %s errors must be put right first.".formatted(Counts.of(size.errors()));
    }
}

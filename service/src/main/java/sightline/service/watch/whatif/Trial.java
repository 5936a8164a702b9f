package sightline.service.watch.whatif;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A question that somebody has asked, and how far it has come.
 *
 * @param authority whose it is
 * @param id its number
 * @param question what was asked
 * @param progress how far it has come
 * @param answer once it is there
 */
public record Trial(String authority, long id, Question question, Progress progress, Optional<TriedOut> answer) {

    /**
     * How far it has come.
     *
     * @param title what it is called in lists
     * @param state where it stands
     * @param done runs that are done
     * @param runs of all
     * @param day on which it was asked
     */
    public record Progress(String title, State state, int done, int runs, LocalDate day) {

        /** In percent. */
        public int percent() {
            return runs == 0 ? 0 : (int) (100L * done / runs);
        }
    }

    /** Where it stands. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }

    /** Its page. */
    public String path() {
        return "/watch/what-if/" + id;
    }
}

package sightline.service.review.programme;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/**
 * Something that scrutiny was asked to look into.
 *
 * @param id the number
 * @param matter what was asked, by whom
 * @param scores by criterion; those that were given
 * @param decided what became of it
 * @param became the review that it became
 * @param version of this topic
 */
public record Topic(
        long id, Matter matter, Map<Criterion, Score> scores, Decided decided, Optional<Long> became, long version) {

    /**
     * What was asked.
     *
     * @param origin where it comes from
     * @param title in a few words
     * @param about what it is about
     * @param brought by whom, by kind or by post
     * @param raised the day
     * @param committee whose matter it is; empty where that is open
     * @param month in which the committee means to look at it
     * @param call what a councillor call for action says besides; empty fields for any other origin
     */
    public record Matter(
            Origin origin,
            String title,
            String about,
            String brought,
            LocalDate raised,
            String committee,
            Optional<YearMonth> month,
            Call call) {}

    /**
     * What a councillor call for action says.
     *
     * @param ward that it affects
     * @param tried what has been tried
     * @param sought the outcome that is sought
     * @param bodies others who are concerned
     */
    public record Call(String ward, String tried, String sought, String bodies) {

        /** Of a topic that is no call for action. */
        public static final Call NONE = new Call("", "", "", "");
    }

    /** A score and why. */
    public record Score(int score, String note) {}

    /**
     * A decision.
     *
     * @param decision what it was
     * @param day on which; empty while it is open
     * @param reasons in the committee's words
     */
    public record Decided(Decision decision, Optional<LocalDate> day, String reasons) {}

    /** What the scores add up to. */
    public int total() {
        return scores.values().stream().mapToInt(Score::score).sum();
    }

    /** "11 of 15", "7 so far, on 3 of 5 criteria", "not scored yet". */
    public String score() {
        int all = Criterion.values().length;
        return scores.isEmpty()
                ? "not scored yet"
                : scores.size() == all
                        ? "%d of %d".formatted(total(), all * Criterion.MOST)
                        : "%d so far, on %d of %d criteria".formatted(total(), scores.size(), all);
    }

    /** Where its page is. */
    public String path() {
        return "/programme/" + id;
    }

    /** Whether it is still on the programme. */
    public boolean isOn() {
        return decided.decision() != Decision.LEFT && decided.decision() != Decision.ELSEWHERE;
    }
}

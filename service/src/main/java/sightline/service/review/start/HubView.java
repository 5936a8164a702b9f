package sightline.service.review.start;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import sightline.service.page.InWords;
import sightline.service.page.chart.Chart;
import sightline.service.review.book.ReviewBook;
import sightline.service.review.desk.ReviewHead;
import sightline.service.review.desk.ReviewState;

/**
 * Where a review stands.
 *
 * @param book the review
 * @param ground what it stands on besides
 * @param today the day of asking
 * @param officer whether the reader may move it on
 * @param notice what has just been done
 */
public record HubView(ReviewBook book, Ground ground, LocalDate today, boolean officer, Optional<String> notice) {

    /** Its title and state. */
    public ReviewHead head() {
        return book.head();
    }

    /** The steps in their order. */
    public List<Step> steps() {
        return new Steps(book, ground).all();
    }

    /** The first step that is not done; empty where there is none, or the review was stopped. */
    public Optional<Step> next() {
        return isOver()
                ? Optional.empty()
                : steps().stream()
                        .filter(step -> step.standing() != Step.Standing.DONE)
                        .findFirst();
    }

    /** How many steps are done. */
    public long done() {
        return steps().stream()
                .filter(step -> step.standing() == Step.Standing.DONE)
                .count();
    }

    /** Whether nothing more is to be done. */
    public boolean isOver() {
        return head().state() == ReviewState.PUBLISHED || head().state() == ReviewState.STOPPED;
    }

    /** How much time the timetable leaves, in a sentence. */
    public String time() {
        if (isOver()) {
            return head().state().hint() + ".";
        }
        return ground.ends()
                .map(end -> left(ChronoUnit.DAYS.between(today, end), end))
                .orElse("The terms of reference have no timetable yet, so nobody can say how much time is left.");
    }

    private static String left(long days, LocalDate end) {
        return days < 0
                ? "The timetable ended on %s, %s ago."
                        .formatted(InWords.date(end), Tally.counted((int) -days, "day", "days"))
                : days == 0
                        ? "The timetable ends today."
                        : "%s left: the timetable ends on %s."
                                .formatted(Tally.counted((int) days, "day", "days"), InWords.date(end));
    }

    /** The chart of where the evidence has come from; empty where there is none yet. */
    public Optional<Chart> chart() {
        return Heard.usable(book).isEmpty() ? Optional.empty() : Optional.of(Heard.chart(book));
    }
}

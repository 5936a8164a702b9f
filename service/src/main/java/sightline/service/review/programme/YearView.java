package sightline.service.review.programme;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import sightline.service.page.InWords;
import sightline.service.review.desk.ReviewHead;

/**
 * A municipal year on a page.
 *
 * @param year which
 * @param today to mark this month
 * @param topics of the programme
 * @param reviews with the day on which they ended
 * @param meetings of committees
 */
public record YearView(
        MunicipalYear year,
        LocalDate today,
        List<Topic> topics,
        List<Held> reviews,
        List<CommitteeDays.CommitteeDay> meetings) {

    /** A review and the day on which it ended; empty while it goes on, or where nobody wrote the day down. */
    public record Held(ReviewHead review, Optional<LocalDate> ended, boolean over) {

        /** Whether it was under way in a month. */
        boolean isIn(YearMonth month, LocalDate today) {
            YearMonth last = YearMonth.from(ended.orElse(over ? review.opened() : later(today)));
            return !month.isBefore(YearMonth.from(review.opened())) && !month.isAfter(last);
        }

        private LocalDate later(LocalDate today) {
            return today.isBefore(review.opened()) ? review.opened() : today;
        }

        /** "from 3 June 2026, under way", "3 June 2026 to 4 March 2027". */
        public String words() {
            String from = InWords.date(review.opened());
            return ended.map(day -> "%s to %s".formatted(from, InWords.date(day)))
                    .orElse(over ? "opened on %s, over".formatted(from) : "from %s, under way".formatted(from));
        }
    }

    /** Reviews that were under way in some month of the year. */
    public List<Held> under() {
        return reviews.stream()
                .filter(held -> year.months().stream().anyMatch(month -> held.isIn(month, today)))
                .toList();
    }

    /** Whether a review was under way in a month. */
    public boolean isIn(Held held, YearMonth month) {
        return held.isIn(month, today);
    }

    /** Days of a month on which committees meet. */
    public List<CommitteeDays.CommitteeDay> meetings(YearMonth month) {
        return meetings.stream()
                .filter(meeting -> YearMonth.from(meeting.day()).equals(month))
                .toList();
    }

    /** Topics that are meant for a month and still on the programme. */
    public List<Topic> topics(YearMonth month) {
        return topics.stream()
                .filter(topic -> topic.isOn()
                        && topic.matter().month().filter(month::equals).isPresent())
                .toList();
    }

    /** Reviews that were opened in a month. */
    public List<Held> opened(YearMonth month) {
        return reviews.stream()
                .filter(held -> YearMonth.from(held.review().opened()).equals(month))
                .toList();
    }

    /** Whether a month is this one. */
    public boolean isNow(YearMonth month) {
        return YearMonth.from(today).equals(month);
    }

    /** Topics on the programme without a month. */
    public List<Topic> waiting() {
        return topics.stream()
                .filter(topic -> topic.isOn()
                        && topic.matter().month().isEmpty()
                        && topic.became().isEmpty())
                .toList();
    }

    /** What the year holds, in a sentence. */
    public String words() {
        long planned =
                year.months().stream().mapToLong(month -> topics(month).size()).sum();
        return "%s, %s and %s."
                .formatted(
                        counted(meetings.size(), "committee day", "committee days"),
                        counted(planned, "topic with a month", "topics with a month"),
                        counted(under().size(), "review", "reviews"));
    }

    private static String counted(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}

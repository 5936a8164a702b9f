package sightline.service.review.programme;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /**
     * A review of the year.
     *
     * @param review which
     * @param ended the day on which it did; empty while it goes on, or where nobody wrote the day down
     * @param planned the last day of its timetable, while it goes on; empty where it has none
     * @param over whether it is published or stopped
     */
    public record Held(ReviewHead review, Optional<LocalDate> ended, Optional<LocalDate> planned, boolean over) {

        /** Whether it was under way in a month, or is meant to be. */
        boolean isIn(YearMonth month, LocalDate today) {
            YearMonth last = YearMonth.from(ended.orElse(over ? review.opened() : later(today)));
            return !month.isBefore(YearMonth.from(review.opened())) && !month.isAfter(last);
        }

        private LocalDate later(LocalDate today) {
            return Stream.of(today, review.opened(), planned.orElse(today))
                    .max(Comparator.naturalOrder())
                    .orElse(today);
        }

        /** "from 3 June 2026, planned until 5 January 2027", "3 June 2026 to 4 March 2027". */
        String words(LocalDate today) {
            String from = InWords.date(review.opened());
            if (ended.isPresent()) {
                return "%s to %s".formatted(from, InWords.date(ended.get()));
            }
            if (over) {
                return "opened on %s, over".formatted(from);
            }
            return planned.map(day -> day.isBefore(today)
                            ? "from %s, under way, planned until %s".formatted(from, InWords.date(day))
                            : "from %s, planned until %s".formatted(from, InWords.date(day)))
                    .orElse("from %s, under way".formatted(from));
        }
    }

    /** From when to when a review is held, in words. */
    public String words(Held held) {
        return held.words(today);
    }

    /** Whether a review is meant to be under way in a month that is still to come. */
    public boolean isAhead(Held held, YearMonth month) {
        return held.isIn(month, today) && month.isAfter(YearMonth.from(today));
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

    /** Whether some review is meant to go on in a month of this year that is still to come. */
    public boolean looksAhead() {
        return under().stream().anyMatch(held -> year.months().stream().anyMatch(month -> isAhead(held, month)));
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

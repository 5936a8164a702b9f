package sightline.service.casework.work;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import sightline.service.page.InWords;

/** Spans of days in words. */
public final class Days {

    private Days() {}

    /** "1 day", "12 days". */
    public static String of(long days) {
        return InWords.count(days) + (days == 1 ? " day" : " days");
    }

    /** "12 days left", "due today", "3 days over". */
    public static String left(LocalDate due, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, due);
        return left == 0 ? "due today" : left > 0 ? of(left) + " left" : of(-left) + " over";
    }

    /** "Due in 12 days", "Due today", "Was due 3 days ago". */
    public static String due(LocalDate due, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, due);
        return left == 0 ? "Due today" : left > 0 ? "Due in " + of(left) : "Was due " + of(-left) + " ago";
    }
}

package sightline.service.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import sightline.insight.indicator.Proportion;
import sightline.insight.warning.Alarm;

/** Dates and numbers as people read them. */
public final class InWords {

    /** What stands where there is no figure. */
    public static final String NO_FIGURE = "no figure";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private InWords() {}

    /** 14 February 2026. */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** February 2026. */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** 84,866. */
    public static String count(long count) {
        String digits = Long.toString(Math.abs(count));
        StringBuilder grouped = new StringBuilder(count < 0 ? "-" : "");
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                grouped.append(',');
            }
            grouped.append(digits.charAt(i));
        }
        return grouped.toString();
    }

    /** 84,866, or "no figure". */
    public static String count(OptionalLong count) {
        return count.isPresent() ? count(count.getAsLong()) : NO_FIGURE;
    }

    /** 46.4%. */
    public static String percent(double percent) {
        long tenths = Math.round(percent * 10);
        return tenths / 10 + "." + Math.abs(tenths % 10) + "%";
    }

    /** 46.4%, or "no figure". */
    public static String percent(Optional<Proportion> share) {
        return share.map(p -> percent(p.percent())).orElse(NO_FIGURE);
    }

    /** 0.72, or "no figure". */
    public static String throughput(OptionalDouble throughput) {
        return throughput.isPresent() ? Alarm.shown(throughput.getAsDouble()) : NO_FIGURE;
    }
}

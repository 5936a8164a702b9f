package sightline.exchange.sen2.blade;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A cell as the export writes it, as a return writes it: days with the month's English name, true and false as 1 and 0. */
final class BladeCell {

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final Pattern DAY =
            Pattern.compile("(\\d{4})-(\\w{3})-(\\d{2})(?: (\\d{2}:\\d{2}:\\d{2})(?:\\.\\d+)?)?");

    private BladeCell() {}

    /**
     * The value of a cell.
     *
     * @param moment whether the time of day belongs to it
     */
    static String plain(String cell, boolean moment) {
        Matcher day = DAY.matcher(cell);
        if (day.matches() && MONTHS.contains(day.group(2))) {
            String date = "%s-%02d-%s".formatted(day.group(1), MONTHS.indexOf(day.group(2)) + 1, day.group(3));
            return moment && day.group(4) != null ? date + "T" + day.group(4) : date;
        }
        return switch (cell) {
            case "true", "TRUE", "True" -> "1";
            case "false", "FALSE", "False" -> "0";
            default -> cell;
        };
    }
}

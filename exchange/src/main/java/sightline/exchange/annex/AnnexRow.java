package sightline.exchange.annex;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of a list.
 *
 * @param line the line it stands on
 * @param cells what it has in each column; blank cells aren't in it
 */
public record AnnexRow(long line, Map<AnnexColumn, String> cells) {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    public AnnexRow {
        cells = Map.copyOf(cells);
    }

    /** The row of a list. */
    static AnnexRow of(AnnexList list, long line, List<String> row) {
        Map<AnnexColumn, String> cells = new EnumMap<>(AnnexColumn.class);
        for (int k = 0; k < list.columns().size(); k++) {
            if (!row.get(k).isEmpty()) {
                cells.put(list.columns().get(k), row.get(k));
            }
        }
        return new AnnexRow(line, cells);
    }

    boolean has(AnnexColumn column) {
        return cells.containsKey(column);
    }

    Optional<String> text(AnnexColumn column) {
        return Optional.ofNullable(cells.get(column));
    }

    /** A cell as a day, written as 28/05/2025. */
    Optional<LocalDate> day(AnnexColumn column) {
        return text(column).flatMap(AnnexRow::day);
    }

    private static Optional<LocalDate> day(String text) {
        Matcher day = DAY.matcher(text);
        if (!day.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(day.group(3)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The age on a day, where the date of birth is known. */
    OptionalInt age(LocalDate on) {
        return day(AnnexColumn.BIRTH)
                .map(birth -> OptionalInt.of(Period.between(birth, on).getYears()))
                .orElse(OptionalInt.empty());
    }
}

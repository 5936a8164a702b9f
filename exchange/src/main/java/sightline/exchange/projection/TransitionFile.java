package sightline.exchange.projection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import sightline.exchange.CsvLine;
import sightline.exchange.FileReading;
import sightline.exchange.UnusableInput;
import sightline.insight.projection.Place;
import sightline.insight.projection.Transitions;

/**
 * What became of each child with a plan from one year to the next, in the form that witan.send takes: a row a child and
 * year, NONSEND for a year without a plan.
 */
public final class TransitionFile {

    private static final String YEAR = "calendar-year";
    private static final String SETTING_BEFORE = "setting-1";
    private static final String NEED_BEFORE = "need-1";
    private static final String AGE_BEFORE = "academic-year-1";
    private static final String SETTING_AFTER = "setting-2";
    private static final String NEED_AFTER = "need-2";
    private static final String AGE_AFTER = "academic-year-2";

    private static final String OUTSIDE = "NONSEND";
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;

    private final Map<Place, Integer> places = new LinkedHashMap<>();
    private final List<int[]> rows = new ArrayList<>();

    private TransitionFile() {}

    /** What was read, and what became of the file. */
    public record Reading(Transitions transitions, FileReading file) {}

    /**
     * Reads it. A row that can't be used is left out and told with its line.
     *
     * @param name a path, perhaps of a gzipped file, or "-" for standard input
     * @throws UnusableInput if there is no such file, it lacks a column, or no row can be used
     */
    public static Reading read(String name) {
        TransitionFile file = new TransitionFile();
        FileReading reading = Columns.read(
                name,
                List.of(YEAR, SETTING_BEFORE, NEED_BEFORE, AGE_BEFORE, SETTING_AFTER, NEED_AFTER, AGE_AFTER),
                file::take);
        if (file.rows.isEmpty()) {
            throw new UnusableInput(
                    "No row of %s can be used.".formatted(reading.file()),
                    reading.remarks().isEmpty()
                            ? "Give it a row for each child and year."
                            : "The first fault is in %s"
                                    .formatted(reading.remarks().getFirst().asLine()));
        }
        return new Reading(file.transitions(), reading);
    }

    private void take(Columns columns, CsvLine line) {
        OptionalInt year = columns.whole(line, YEAR, FIRST_YEAR, LAST_YEAR);
        OptionalInt before = columns.whole(line, AGE_BEFORE, Transitions.YOUNGEST - 1, Transitions.OLDEST);
        OptionalInt after = columns.whole(line, AGE_AFTER, Transitions.YOUNGEST, Transitions.OLDEST + 1);
        if (year.isEmpty() || before.isEmpty() || after.isEmpty()) {
            return;
        }
        if (after.getAsInt() != before.getAsInt() + 1) {
            columns.wrong(line, "academic-year-2 isn't the one after academic-year-1");
            return;
        }
        int from = place(columns.text(line, NEED_BEFORE), columns.text(line, SETTING_BEFORE));
        int to = place(columns.text(line, NEED_AFTER), columns.text(line, SETTING_AFTER));
        if (from == Transitions.OUTSIDE && to == Transitions.OUTSIDE) {
            columns.wrong(line, "the child has no plan in either year");
        } else {
            rows.add(new int[] {year.getAsInt(), before.getAsInt(), from, to});
        }
    }

    private int place(String need, String setting) {
        boolean outside = need.equalsIgnoreCase(OUTSIDE) || setting.equalsIgnoreCase(OUTSIDE);
        return outside ? Transitions.OUTSIDE : places.computeIfAbsent(new Place(need, setting), next -> places.size());
    }

    private Transitions transitions() {
        return new Transitions(List.copyOf(places.keySet()), column(0), column(1), column(2), column(3));
    }

    private int[] column(int index) {
        return rows.stream().mapToInt(row -> row[index]).toArray();
    }
}

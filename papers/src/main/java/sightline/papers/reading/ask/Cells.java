package sightline.papers.reading.ask;

import java.util.List;
import java.util.regex.Pattern;
import sightline.papers.reading.words.Agents;
import sightline.papers.reading.words.Days;
import sightline.papers.reading.words.When;

/** Tells the cells of a row apart by what they say, where their columns are lost. */
final class Cells {

    private static final Pattern ANSWER = Pattern.compile(
            "(?i)^(?:not |partially |partly |fully |agree |accept )?(?:agreed?|accept(?:ed)?|reject(?:ed)?|supported|approved|noted|deferred|declined|in part|in principle|yes|no)\\b.*");
    private static final Pattern STATE = Pattern.compile(
            "(?i)^(?:completed?|ongoing|on track|in progress|not started|delayed|green|amber|red|closed|open|outstanding|overdue)\\b.{0,30}$");
    private static final int SHORT = 70;

    private Cells() {}

    static boolean isAnswer(String cell) {
        return ANSWER.matcher(cell).matches();
    }

    /** The column that the cell most likely stood in. */
    static Column column(String cell, List<Column> columns) {
        boolean brief = cell.length() < SHORT;
        if (isAnswer(cell) && columns.contains(Column.RESPONSE)) {
            return Column.RESPONSE;
        }
        if (brief && columns.contains(Column.PROGRESS) && STATE.matcher(cell).matches()) {
            return Column.PROGRESS;
        }
        if (brief
                && columns.contains(Column.TIMESCALE)
                && (!Days.in(cell).isEmpty()
                        || !Days.yearsIn(cell).isEmpty()
                        || When.of(cell).isPresent())) {
            return Column.TIMESCALE;
        }
        if (brief && columns.contains(Column.OWNER) && Agents.at(cell, 0).isPresent()) {
            return Column.OWNER;
        }
        return List.of(Column.REASON, Column.PROGRESS, Column.ACTION).stream()
                .filter(columns::contains)
                .findFirst()
                .orElse(Column.OTHER);
    }
}
